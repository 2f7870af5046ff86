using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>Buttons under a message that say their own title.</summary>
internal static class Suggestions
{
    public static SuggestedActions Create(IEnumerable<string> titles) =>
        new() { Actions = [.. titles.Select(title => new CardAction { Type = ActionTypes.ImBack, Title = title, Value = title })] };
}
