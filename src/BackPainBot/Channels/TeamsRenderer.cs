using BackPainBot.Answers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>Teams: marks without link definitions, the citation entity, and buttons on a card: suggested actions show only in personal chats.</summary>
internal sealed class TeamsRenderer : IAnswerRenderer
{
    public Activity Render(Answer answer, IActivity inbound)
    {
        var activity = MessageFactory.Text(answer.Source is null ? answer.Text : $"{answer.Text}\n\n{answer.Source}");
        activity.TextFormat = TextFormatTypes.Markdown;
        if (answer.Citations.Count > 0)
        {
            activity.Entities = [CitationEntity.Create(answer.Citations)];
        }

        if (answer.Suggestions.Count > 0)
        {
            activity.Attachments = [AdaptiveCard.WithButtons(answer.Suggestions).ToAttachment()];
        }

        return activity;
    }
}
