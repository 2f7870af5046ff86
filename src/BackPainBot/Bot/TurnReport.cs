using BackPainBot.Recognition;
using Microsoft.Bot.Builder;

namespace BackPainBot.Bot;

/// <summary>What a turn did: for the trace, and for the promises that are kept when the turn ends.</summary>
public sealed class TurnReport
{
    /// <summary>How the message was understood, or what became of it since.</summary>
    public TurnKind Kind { get; set; }

    /// <summary>Best labels of the understanding, best first.</summary>
    public IReadOnlyList<RankedTopic> Ranked { get; set; } = [];

    /// <summary>Ids of what the reply answered, in order.</summary>
    public IList<string> Answered { get; } = [];

    /// <summary>Time spent on understanding.</summary>
    public TimeSpan Elapsed { get; set; }

    /// <summary>Whether the turn informed, declined, warned, greeted or ended a dialog, and so must end with the advice.</summary>
    public bool Informs { get; set; }

    /// <summary>Whether an answer from the article was given, and so a citation must stand before the advice.</summary>
    public bool Cites { get; set; }

    /// <summary>Whether the advice must tell to ask a doctor first.</summary>
    public bool DoctorFirst { get; set; }

    /// <summary>Whether everything that is kept of the conversation must go.</summary>
    public bool Forget { get; set; }

    /// <summary>How often the turn was tried before it was stored.</summary>
    public int Attempts { get; set; } = 1;

    /// <summary>Whether it is a second delivery, for which nothing was run.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>The report of the turn; begun by the first who asks.</summary>
    public static TurnReport Of(ITurnContext context)
    {
        if (context.TurnState.Get<TurnReport>() is { } report)
        {
            return report;
        }

        report = new TurnReport();
        context.TurnState.Add(report);
        return report;
    }
}
