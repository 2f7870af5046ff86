using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>
/// Buttons under a message in Teams: on a card, which shows in every scope; in a personal chat, under a plain question, as suggested actions, which go away once one
/// is chosen. Those are for text without Markdown and without a card only.
/// </summary>
internal static class TeamsButtons
{
    /// <summary>Suggested actions that Teams shows at most.</summary>
    private const int SuggestionLimit = 6;

    public static void Put(Activity message, IReadOnlyList<string> titles, IActivity inbound)
    {
        if (titles.Count == 0)
        {
            return;
        }

        if (TeamsChannel.IsPersonal(inbound) && titles.Count <= SuggestionLimit && IsPlain(message.Text))
        {
            message.SuggestedActions = Suggestions.Create(titles);
        }
        else
        {
            message.Attachments = [AdaptiveCard.WithButtons(titles, inbound).ToAttachment()];
        }
    }

    private static bool IsPlain(string? text) => text?.AsSpan().IndexOfAny("*[`\n") < 0;
}
