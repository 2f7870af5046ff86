using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Feedback;

/// <summary>What is kept of feedback, and who may read it. Bound from <c>Feedback</c>.</summary>
public sealed class FeedbackOptions
{
    /// <summary>The key, 16 characters or more, by which staff read <c>/feedback</c> outside Development. None: nobody does.</summary>
    [StringLength(1024, MinimumLength = 16)]
    public string? Key { get; set; }

    /// <summary>Whether what people write about an answer is kept beside their vote. They are told.</summary>
    public bool KeepWords { get; set; }

    /// <summary>Days for which it is kept.</summary>
    [Range(1, 365)]
    public int WordsDays { get; set; } = 30;
}
