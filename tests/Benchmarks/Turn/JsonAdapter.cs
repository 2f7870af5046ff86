using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>An adapter whose channel is bytes: JSON in, and JSON out for each reply.</summary>
internal sealed class JsonAdapter : BotAdapter, IChannel
{
    public int Replies { get; private set; }

    /// <summary>Bytes sent so far.</summary>
    public long Bytes { get; private set; }

    public async Task ProcessAsync(byte[] json, IBot bot)
    {
        using var turnContext = new TurnContext(this, BotFrameworkJson.ReadActivity(json));
        await RunPipelineAsync(turnContext, bot.OnTurnAsync, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            Bytes += BotFrameworkJson.Serialize(activities[index]).Length;
            responses[index] = new ResourceResponse($"{++Replies}");
        }

        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
