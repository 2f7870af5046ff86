namespace BackPainBot.Bot;

/// <summary>
/// The inbound activities that a conversation has dealt with, and what the latest ones were answered, so that a second delivery
/// gets the same replies and runs nothing. Part of the conversation's document.
/// </summary>
public sealed class TurnLedger
{
    /// <summary>Inbound ids remembered; channels retry within seconds.</summary>
    public const int IdLimit = 64;

    /// <summary>Turns whose replies are kept.</summary>
    public const int ReplyLimit = 8;

    /// <summary>The turns, oldest first.</summary>
    public IList<LedgerEntry> Entries { get; set; } = [];

    public LedgerEntry? Find(string id)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Id == id)
            {
                return Entries[i];
            }
        }

        return null;
    }

    public void Add(LedgerEntry entry)
    {
        Entries.Add(entry);
        if (Entries.Count > ReplyLimit)
        {
            Entries[^(ReplyLimit + 1)].Calls = null;
        }

        if (Entries.Count > IdLimit)
        {
            Entries.RemoveAt(0);
        }
    }

    /// <summary>Drops what was said, keeping the ids.</summary>
    public void Forget()
    {
        foreach (var entry in Entries)
        {
            entry.Calls = null;
        }
    }
}
