namespace BackPainBot.Bot;

/// <summary>
/// The inbound activities that a conversation has dealt with, and where the answers to the latest ones are, so that a second delivery runs nothing. Part of the
/// conversation's document; the answers are documents beside it, written with it and read only when they are wanted.
/// </summary>
public sealed class TurnLedger
{
    /// <summary>Inbound ids remembered; channels retry within seconds.</summary>
    public const int IdLimit = 64;

    /// <summary>Turns whose answers are kept.</summary>
    public const int ReplyLimit = 8;

    /// <summary>Ids of the turns, oldest first.</summary>
    public IList<string> Ids { get; set; } = [];

    /// <summary>The turns that were answered in the response to their request, and whose answers are kept, oldest first.</summary>
    public IList<LedgerEntry> Kept { get; set; } = [];

    /// <summary>Ids of the turns whose replies went to the channel, and had not left when this was stored.</summary>
    public IList<string> Unsent { get; set; } = [];

    /// <summary>Whether the turn has been dealt with, as far back as is remembered.</summary>
    public bool Contains(string id) => Ids.Contains(id);

    /// <summary>Where the turn's answer is; null where none is kept, or no longer.</summary>
    public LedgerEntry? Find(string id)
    {
        foreach (var entry in Kept)
        {
            if (entry.Id == id)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Remembers a turn, in place of the oldest when there are too many.</summary>
    public void Add(string id)
    {
        Ids.Add(id);
        if (Ids.Count > IdLimit)
        {
            Ids.RemoveAt(0);
        }
    }

    /// <summary>Keeps a turn's answer in place of the oldest; returns its place.</summary>
    public int Keep(string id)
    {
        var place = Kept.Count < ReplyLimit ? Kept.Count : Kept[0].Place;
        if (Kept.Count == ReplyLimit)
        {
            Kept.RemoveAt(0);
        }

        Kept.Add(new LedgerEntry { Id = id, Place = place });
        return place;
    }

    /// <summary>Notes that a turn's replies have still to leave. Those of more turns than are kept are left to the sweep.</summary>
    public void AddUnsent(string id)
    {
        Unsent.Add(id);
        if (Unsent.Count > ReplyLimit)
        {
            Unsent.RemoveAt(0);
        }
    }
}
