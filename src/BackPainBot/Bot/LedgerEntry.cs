namespace BackPainBot.Bot;

/// <summary>A turn whose answer is kept, and in which of the places.</summary>
public sealed class LedgerEntry
{
    public string Id { get; set; } = "";

    public int Place { get; set; }
}
