using System.Globalization;
using System.Text;
using BackPainBot.Answers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>Web Chat, Direct Line, Emulator: Markdown whose link definitions make the citations, thumbs, and suggested actions.</summary>
internal sealed class MarkdownRenderer : IAnswerRenderer
{
    public Activity Render(Answer answer, IActivity inbound)
    {
        var activity = MessageFactory.Text(Text(answer));
        activity.TextFormat = TextFormatTypes.Markdown;
        if (answer.Citations.Count > 0)
        {
            activity.Entities = [CitationEntity.Create(answer.Citations, Votes(answer, inbound))];
        }

        if (answer.Card is { } card)
        {
            activity.Attachments = [card];
        }

        if (answer.Suggestions.Count > 0)
        {
            activity.SuggestedActions = Suggestions.Create(answer.Suggestions);
        }

        return activity;
    }

    /// <summary>Thumbs, where the chat is the Web Chat that shows them.</summary>
    private static IReadOnlyList<VoteAction>? Votes(Answer answer, IActivity inbound) =>
        answer.Topics.Count > 0 && inbound.ChannelId is Microsoft.Bot.Connector.Channels.Webchat or Microsoft.Bot.Connector.Channels.Directline
            ? VoteAction.For(answer.Topics)
            : null;

    private static string Text(Answer answer)
    {
        if (answer.Source is null)
        {
            return answer.Text;
        }

        var text = new StringBuilder(answer.Text).Append("\n\n").Append(answer.Source);
        for (var i = 0; i < answer.Citations.Count; i++)
        {
            var passage = answer.Citations[i];
            text.Append(i == 0 ? "\n\n" : "\n").Append(CultureInfo.InvariantCulture, $"[{i + 1}]: {passage.Link.AbsoluteUri} \"{passage.Name}\"");
        }

        return text.ToString();
    }
}
