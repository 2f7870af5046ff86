using System.Runtime.ExceptionServices;
using BackPainBot.Answers;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BackPainBot.Bot;

/// <summary>What happens when a turn fails: the log has the detail, the user gets a plain apology, the conversation's state stays as it was.</summary>
public sealed class TurnErrors(KnowledgeCatalog catalog, ILogger<TurnErrors> logger)
{
    private const string ErrorSchema = "https://www.botframework.com/schemas/error";

    private static readonly TimeSpan ChannelRetry = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Apologises for a turn that failed. Where the channel should deliver the activity again, the exception goes on to where that is answered.
    /// </summary>
    public async Task HandleAsync(ITurnContext context, Exception exception)
    {
        if (exception is TurnRefusedException or StorageUnavailableException && context.TurnState.Get<ITurnCommitter>() is null)
        {
            // Nothing was lost: the channel is told, and delivers the activity again. One that keeps its own log has tried often enough.
            ExceptionDispatchInfo.Throw(exception);
        }

        if (exception is RestException or HttpRequestException or TaskCanceledException { InnerException: TimeoutException } && context.TurnState.Get<ITurnCommitter>() is null)
        {
            // The channel takes no calls, so it would take no apology.
            throw new TurnRefusedException(
                StatusCodes.Status503ServiceUnavailable, ChannelRetry, "The channel does not take what the bot says. Deliver the activity again.", exception);
        }

        Log.TurnFailed(logger, exception.GetType().FullName ?? exception.GetType().Name, new System.Diagnostics.StackTrace(exception).GetFrame(0)?.ToString().Trim());
        var activity = context.Activity;
        if (activity.Type != ActivityTypes.Message)
        {
            return;
        }

        var phrases = catalog.For(activity.Locale).Phrases;
        var message = MessageFactory.Text($"{phrases.Say(PhraseBook.Error)}\n\n{phrases.Say(PhraseBook.Closing)}");
        message.TextFormat = TextFormatTypes.Markdown;
        await context.SendActivityAsync(message);
        if (activity.ChannelId == Microsoft.Bot.Connector.Channels.Emulator)
        {
            // The Emulator is the developer's own machine: only there does the exception's text leave the process.
            await context.SendActivityAsync(Activity.CreateTraceActivity("OnTurnError", ErrorSchema, exception.ToString(), "Turn error"));
            var report = new TurnReport { Kind = TurnKind.Error };
            report.Answered.Add(TurnIds.Error);
            var value = BotFrameworkJson.ToJson(UnderstandingTrace.Of(report), BotJsonContext.Default.UnderstandingTrace);
            await context.SendActivityAsync(Activity.CreateTraceActivity(UnderstandingTrace.Name, UnderstandingTrace.ValueType, value, UnderstandingTrace.Label));
        }
    }
}
