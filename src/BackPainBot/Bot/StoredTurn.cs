namespace BackPainBot.Bot;

/// <summary>What was answered in the response to an inbound activity: a document, read when that is delivered again.</summary>
public sealed class StoredTurn
{
    /// <summary>The turn's, as the ledger has it; empty once it was forgotten. The place is used again, so it must be compared.</summary>
    public string Id { get; set; } = "";

    /// <summary>In the order in which they were made.</summary>
    public IList<StoredCall> Calls { get; set; } = [];
}
