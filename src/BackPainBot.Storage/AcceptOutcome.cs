namespace BackPainBot.Storage;

/// <summary>Whether an activity was stored.</summary>
public enum AcceptOutcome
{
    /// <summary>Stored; it waits for the bot.</summary>
    Stored,

    /// <summary>An activity with its key had been stored before.</summary>
    Repeated,

    /// <summary>Too many wait already.</summary>
    Full,

    /// <summary>There is no such conversation.</summary>
    Unknown,
}
