using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.DirectLine.Turns;

/// <summary>The bot's activities as they are stored and as clients see them.</summary>
internal static class Outgoing
{
    /// <summary>The activity's JSON without an id, with the time of sending.</summary>
    public static byte[] Write(Activity activity, TimeProvider clock)
    {
        var id = activity.Id;
        activity.Id = null;
        activity.ServiceUrl = null;
        activity.Timestamp = clock.GetUtcNow();
        if (activity.From is { } bot)
        {
            bot.Role ??= RoleTypes.Bot;
        }

        var json = BotFrameworkJson.Serialize(activity);
        activity.Id = id;
        return json;
    }
}
