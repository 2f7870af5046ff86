namespace Microsoft.Bot.Builder;

/// <summary>How grave a tracked message is.</summary>
public enum Severity
{
    /// <summary>Of interest to developers.</summary>
    Verbose = 0,

    /// <summary>The ordinary course of things.</summary>
    Information = 1,

    /// <summary>Something to look at.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>The bot cannot go on.</summary>
    Critical = 4,
}
