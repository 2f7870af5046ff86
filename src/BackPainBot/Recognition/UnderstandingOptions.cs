using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Recognition;

/// <summary>How sure the bot must be. Bound from <c>Understanding</c>.</summary>
public sealed class UnderstandingOptions
{
    /// <summary>Answer without asking back from this probability.</summary>
    [Range(0.0, 1.0)]
    public double Answer { get; set; } = 0.5;

    /// <summary>Ask "did you mean" where the best two topics have at least this probability together.</summary>
    [Range(0.0, 1.0)]
    public double DidYouMean { get; set; } = 0.4;

    /// <summary>Treat as out of scope above this entropy of the probabilities, as a share of the highest possible.</summary>
    [Range(0.0, 1.0)]
    public double Reject { get; set; } = 0.75;
}
