namespace BackPainBot.DirectLine.Http;

/// <summary>Where the service is.</summary>
internal static class Routes
{
    public const string Base = "/v3/directline";

    /// <summary>Where the service's own page gets its token.</summary>
    public const string PageToken = "/api/token";
}
