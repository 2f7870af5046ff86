namespace BackPainBot.Bot;

/// <summary>A turn whose answer is kept, and in which of the places.</summary>
public sealed class LedgerEntry
{
    /// <summary>The turn's, as the ledger has it: the inbound activity's id, or a digest of a long one.</summary>
    public string Id { get; set; } = "";

    /// <summary>From 0; the number in the key of the document that holds the answer.</summary>
    public int Place { get; set; }
}
