namespace BackPainBot.Bot;

/// <summary>What was answered in the response to an inbound activity: a document, read when that is delivered again.</summary>
public sealed class StoredTurn
{
    public string Id { get; set; } = "";

    public IList<StoredCall> Calls { get; set; } = [];
}
