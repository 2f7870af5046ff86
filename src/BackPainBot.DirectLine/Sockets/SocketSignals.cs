namespace BackPainBot.DirectLine.Sockets;

/// <summary>What a stream has to look after.</summary>
[Flags]
internal enum SocketSignals
{
    None = 0,

    /// <summary>Its sender runs, or is about to.</summary>
    Sending = 1,

    /// <summary>The log may have more.</summary>
    Changed = 2,

    /// <summary>There is an activity that is not stored.</summary>
    Passing = 4,

    /// <summary>It was silent for a while.</summary>
    Beat = 8,

    /// <summary>It is to close.</summary>
    Close = 16,
}
