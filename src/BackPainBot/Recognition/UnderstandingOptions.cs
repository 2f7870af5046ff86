using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Recognition;

/// <summary>
/// How sure the bot must be, as probabilities. Bound from <c>Understanding</c>. The defaults are the best of five-fold cross-validation over the
/// authored questions; some eighty labels share the probability, so that a right answer often has less than half of it.
/// </summary>
public sealed class UnderstandingOptions
{
    /// <summary>Where trained classifiers are kept, so that only new content trains at start-up; absolute or beside the app's settings.</summary>
    [Required]
    public string CacheFolder { get; set; } = "data";

    /// <summary>Answer a topic, or do as asked, from here.</summary>
    [Range(0.0, 1.0)]
    public double Answer { get; set; } = 0.3;

    /// <summary>A part of a message counts as a question of its own from here.</summary>
    [Range(0.0, 1.0)]
    public double Clause { get; set; } = 0.45;

    /// <summary>From here there is no second reading, and no asking back.</summary>
    [Range(0.0, 1.0)]
    public double Sure { get; set; } = 0.6;

    /// <summary>How many times likelier than by its words alone a topic is right after an answer that leads to it.</summary>
    [Range(1.0, 10.0)]
    public double ContextPrior { get; set; } = 1.3;

    /// <summary>Ask "did you mean" where the second topic has this much, and at least half of what the first has.</summary>
    [Range(0.0, 1.0)]
    public double DidYouMean { get; set; } = 0.12;

    /// <summary>Say that the article is silent where all its silent groups together have this much.</summary>
    [Range(0.0, 1.0)]
    public double NotCovered { get; set; } = 0.35;

    /// <summary>Treat as unrelated from here.</summary>
    [Range(0.0, 1.0)]
    public double Unrelated { get; set; } = 0.5;
}
