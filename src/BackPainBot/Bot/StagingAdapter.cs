using System.Globalization;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>
/// Collects what a turn sends, so that nothing leaves before its state is stored. Only typing passes at once, and not into
/// answers that travel in the response.
/// </summary>
internal sealed class StagingAdapter(ITurnContext outer) : BotAdapter
{
    private const string IdPrefix = "staged-";

    // A place is kept for what was taken back, so that ids stay what they are.
    private readonly List<StagedCall?> _calls = [];

    /// <summary>What the turn asked to be sent, updated or deleted, in order.</summary>
    public IReadOnlyList<StagedCall> Done => [.. _calls.OfType<StagedCall>()];

    public Task RunAsync(ITurnContext context, BotCallbackHandler bot, CancellationToken cancellationToken) => RunPipelineAsync(context, bot, cancellationToken);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (activity.Type == ActivityTypes.Typing)
            {
                await PassAsync(activity, cancellationToken);
                responses[i] = new ResourceResponse(id: "");
                continue;
            }

            responses[i] = new ResourceResponse(id: $"{IdPrefix}{_calls.Count}");
            _calls.Add(new StagedCall(StagedCallKind.Send, activity));
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        if (Staged(activity.Id) is { } index)
        {
            _calls[index] = new StagedCall(StagedCallKind.Send, activity);
        }
        else
        {
            _calls.Add(new StagedCall(StagedCallKind.Update, activity));
        }

        return Task.FromResult(new ResourceResponse(id: activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        if (Staged(reference.ActivityId) is { } index)
        {
            _calls[index] = null;
        }
        else
        {
            _calls.Add(new StagedCall(StagedCallKind.Delete, new Activity { Id = reference.ActivityId }));
        }

        return Task.CompletedTask;
    }

    private int? Staged(string? id) =>
        id is not null && id.StartsWith(IdPrefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(IdPrefix.Length), CultureInfo.InvariantCulture, out var index) && index < _calls.Count ? index : null;

    private async Task PassAsync(Activity typing, CancellationToken cancellationToken)
    {
        if (outer.Activity.Type != ActivityTypes.Invoke && outer.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            await outer.SendActivityAsync(BotFrameworkJson.Clone(typing), cancellationToken);
        }
    }
}
