using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <c>config/fetch</c> or <c>config/submit</c> invoke.</summary>
[JsonDerivedType(typeof(ConfigAuthResponse))]
[JsonDerivedType(typeof(ConfigTaskResponse))]
public class ConfigResponseBase
{
    /// <summary>Of no response type yet: for JSON to be read into.</summary>
    protected ConfigResponseBase()
    {
    }

    /// <summary>Of this response type.</summary>
    protected ConfigResponseBase(string? responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>"config" for every response that there is today.</summary>
    public string? ResponseType { get; set; }
}
