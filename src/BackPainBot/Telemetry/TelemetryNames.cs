namespace BackPainBot.Telemetry;

/// <summary>Attributes of traces and metrics, after the semantic conventions of OpenTelemetry where they have one.</summary>
internal static class TelemetryNames
{
    public const string ActivityType = "backpainbot.activity.type";
    public const string Attempts = "backpainbot.turn.attempts";
    public const string Channel = "backpainbot.channel";
    public const string ErrorType = "error.type";
    public const string Helpful = "backpainbot.helpful";
    public const string HttpMethod = "http.request.method";
    public const string HttpRoute = "http.route";
    public const string HttpStatus = "http.response.status_code";
    public const string Outcome = "backpainbot.outcome";
    public const string Topic = "backpainbot.topic";

    /// <summary>Stands for every value that is not known beforehand: such values could be anything, and without end.</summary>
    public const string Other = "_OTHER";
}
