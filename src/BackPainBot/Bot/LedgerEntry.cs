namespace BackPainBot.Bot;

/// <summary>A turn that was done: the inbound activity's id and what was sent for it; null when that is no longer kept.</summary>
public sealed class LedgerEntry
{
    public string Id { get; set; } = "";

    public IList<StoredCall>? Calls { get; set; }
}
