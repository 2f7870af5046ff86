using BackPainBot.Answers;
using BackPainBot.Bot;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>Teams: marks without link definitions, the citation entity, buttons where they show, and thumbs under answers.</summary>
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

        if (answer.Topics.Count > 0)
        {
            activity.ChannelData = BotFrameworkJson.ToJson(TeamsMessageData.WithThumbs, BotJsonContext.Default.TeamsMessageData);
        }

        TeamsButtons.Put(activity, answer.Suggestions, inbound);
        if (answer.Card is { } card)
        {
            // Suggested actions do not show beside a card.
            activity.SuggestedActions = null;
            activity.Attachments = answer.Suggestions.Count > 0 ? [card, AdaptiveCard.WithButtons(answer.Suggestions, inbound).ToAttachment()] : [card];
        }

        return activity;
    }
}
