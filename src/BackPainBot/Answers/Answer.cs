using BackPainBot.Knowledge;
using Microsoft.Bot.Schema;

namespace BackPainBot.Answers;

/// <summary>A composed reply, before it takes a channel's form. The closing advice is added when the turn ends.</summary>
/// <param name="Text">Markdown; its marks are numbered from 1 in order of first use.</param>
public sealed record Answer(string Text)
{
    /// <summary>The line that names the source; null where nothing is cited.</summary>
    public string? Source { get; init; }

    /// <summary>The cited passages; mark n is the n-th.</summary>
    public IReadOnlyList<Passage> Citations { get; init; } = [];

    /// <summary>Ids of the topics that it answers, which votes on it count for.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>A card that goes with it; null for none.</summary>
    public Attachment? Card { get; init; }

    /// <summary>Next questions, offered as buttons.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
