using Microsoft.Bot.Builder;

namespace BackPainBot.Bot;

/// <summary>Replies that are stored and have still to reach their channel: a document, written with the turn and deleted when they have left.</summary>
public sealed class UnsentTurn : IStoreItem
{
    /// <inheritdoc/>
    public string? ETag { get; set; }

    /// <summary>The process that was to send them.</summary>
    public string Owner { get; set; } = "";

    /// <summary>When that last began to.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>How often the sweep has tried.</summary>
    public int Attempts { get; set; }

    /// <summary>The inbound activity without content, for where to send them.</summary>
    public string Inbound { get; set; } = "";

    /// <summary>The replies that have not left, in order.</summary>
    public IList<StoredCall> Calls { get; set; } = [];
}
