using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Fakes;

/// <summary>Runs activities through a bot and returns the invoke response, if any.</summary>
internal static class BotRuns
{
    public static async Task<InvokeResponse?> RunAsync(this IBot bot, Activity activity, RecordingAdapter? adapter = null)
    {
        adapter ??= new RecordingAdapter();
        await adapter.RunAsync(activity, bot.OnTurnAsync);
        return adapter.Sent.Find(sent => sent.Type == ActivityTypesEx.InvokeResponse)?.Value as InvokeResponse;
    }
}
