using BackPainBot.Answers;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>Renders an answer in the form of the channel that the activity came from.</summary>
public sealed class AnswerRenderers : IAnswerRenderer
{
    private readonly MarkdownRenderer _markdown = new();
    private readonly TeamsRenderer _teams = new();

    /// <inheritdoc/>
    public Activity Render(Answer answer, IActivity inbound) =>
        TeamsChannel.Is(inbound) ? _teams.Render(answer, inbound) : _markdown.Render(answer, inbound);
}
