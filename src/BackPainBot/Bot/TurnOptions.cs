using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Bot;

/// <summary>How many turns are taken on at once; more are refused, and the sender is told when to try again. Bound from <c>Turns</c>.</summary>
public sealed class TurnOptions
{
    /// <summary>Turns that run at once; others wait.</summary>
    [Range(1, 100_000)]
    public int Concurrent { get; set; } = 256;

    /// <summary>Turns that run or wait, in all; one more is answered 503.</summary>
    [Range(1, 1_000_000)]
    public int Limit { get; set; } = 2048;

    /// <summary>Turns of one conversation that run or wait; one more is answered 429.</summary>
    [Range(1, 100_000)]
    public int PerConversation { get; set; } = 32;

    /// <summary>Characters of a message that are understood. A longer one is read for red flags from end to end, and else answered by asking for a few sentences.</summary>
    [Range(500, 1_000_000)]
    public int MaxTextLength { get; set; } = 16_000;
}
