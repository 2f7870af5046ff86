using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Inspection;

/// <summary>Shows the state that a turn leaves behind in the Emulator's inspector.</summary>
internal sealed class StateTraceMiddleware(ConversationState state) : IMiddleware
{
    private const string Name = "BotState";
    private const string Label = "Bot State";
    private const string ValueType = "https://www.botframework.com/schemas/botState";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        if (turnContext.Activity is { ChannelId: Microsoft.Bot.Connector.Channels.Emulator, Type: ActivityTypes.Message } && state.GetCachedState(turnContext) is { } cached)
        {
            byte[] value = [.. "{\"conversationState\":"u8, .. BotFrameworkJson.WriteState(cached.State), .. "}"u8];
            await turnContext.SendActivityAsync(Activity.CreateTraceActivity(Name, ValueType, BotFrameworkJson.FromJson(value), Label), cancellationToken);
        }
    }
}
