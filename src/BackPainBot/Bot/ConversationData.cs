using BackPainBot.Safety;

namespace BackPainBot.Bot;

/// <summary>What the bot remembers of a conversation beside the dialog stack. Expires with it; "forget me" empties it.</summary>
public sealed class ConversationData
{
    /// <summary>Whether the welcome was said; kept when all else is forgotten, so that it is said once.</summary>
    public bool Welcomed { get; set; }

    /// <summary>Whether the source has been named in full.</summary>
    public bool CitedInFull { get; set; }

    /// <summary>Counts the turns that ended with the advice, so that its wordings take turns.</summary>
    public int Closings { get; set; }

    /// <summary>The urgency of a red flag that was told, until the user starts over or a clinician has checked them.</summary>
    public Urgency? Safety { get; set; }

    /// <summary>Ids of the topics answered so far.</summary>
    public IList<string> Seen { get; set; } = [];

    /// <summary>Ids of the topics of the last answer.</summary>
    public IList<string> Last { get; set; } = [];

    /// <summary>Ids of the votes that were counted.</summary>
    public IList<string> Voted { get; set; } = [];

    /// <summary>What the dialog that waits has asked for.</summary>
    public Expected Expected { get; set; }

    /// <summary>The choices that it has offered.</summary>
    public IList<string> Offered { get; set; } = [];

    /// <summary>The next questions that the last message offered as buttons; "the second one" means the second of them.</summary>
    public IList<string> Suggested { get; set; } = [];

    /// <summary>Messages in a row that were not understood.</summary>
    public int Unclear { get; set; }

    /// <summary>What the last "prepare for a visit" has gathered; null before the first, and after "forget me".</summary>
    public VisitNotes? Visit { get; set; }

    /// <summary>The last messages, kept only where a desk may take over.</summary>
    public IList<TranscriptLine> Transcript { get; set; } = [];

    /// <summary>Notes what a dialog waits for.</summary>
    public void Expect(Expected expected, params IEnumerable<string> choices)
    {
        Expected = expected;
        Offered = [.. choices];
    }

    /// <summary>Empties it, keeping what prevents a second welcome.</summary>
    public void Forget()
    {
        CitedInFull = false;
        Safety = null;
        Seen = [];
        Last = [];
        Voted = [];
        Expect(Expected.Nothing);
        Suggested = [];
        Unclear = 0;
        Visit = null;
        Transcript = [];
    }
}
