using BackPainBot.Answers;
using BackPainBot.Recognition;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>
/// Ends each turn: puts the closing advice at the end of the last message of a turn that informed, lets the guard look at the whole,
/// and traces on the Emulator. Runs inside the turn's transaction, when all is said and nothing has left.
/// </summary>
public sealed class TurnFinisher(Speaker speaker, PromiseGuard guard) : IMiddleware
{
    private const string TracedChannel = Microsoft.Bot.Connector.Channels.Emulator;
    private const int TranscriptLines = 100;
    private const int TranscriptCharacters = 16_000;
    private const int LongestLine = 4_000;

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var messages = new List<Activity>();
        turnContext.OnSendActivities((_, activities, send) =>
        {
            messages.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));
            return send();
        });
        turnContext.OnUpdateActivity((_, activity, update) =>
        {
            DropEmpty(activity);
            return update();
        });
        await next(cancellationToken);
        var report = TurnReport.Of(turnContext);
        var data = await speaker.DataAsync(turnContext, cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.Message && !report.Answered.Contains(TurnIds.Unclear))
        {
            data.Unclear = 0;
        }

        if (report.Informs && messages.Count > 0)
        {
            messages[^1].Text = $"{messages[^1].Text}\n\n{ClosingAdvice.Say(speaker.Knowledge(turnContext), data.Safety, data.Closings++, report.DoctorFirst)}".TrimStart();
        }

        foreach (var message in messages)
        {
            DropEmpty(message);
        }

        guard.Check(report, [.. messages.Select(message => message.Text ?? "")], speaker.Knowledge(turnContext), data);
        if (speaker.HasDesk(turnContext) && turnContext.Activity.Type == ActivityTypes.Message)
        {
            Keep(data, turnContext.Activity, messages);
        }

        if (turnContext.Activity.ChannelId == TracedChannel && (turnContext.Activity.Type == ActivityTypes.Message || messages.Count > 0))
        {
            await TraceAsync(turnContext, report, cancellationToken);
        }
    }

    /// <summary>The protocol wants no empty arrays on the wire.</summary>
    private static void DropEmpty(Activity message)
    {
        message.Attachments = message.Attachments is { Count: > 0 } attachments ? attachments : null;
        message.Entities = message.Entities is { Count: > 0 } entities ? entities : null;
        message.SuggestedActions = message.SuggestedActions?.Actions is { Count: > 0 } ? message.SuggestedActions : null;
    }

    /// <summary>The last messages, as far as a document of bounded size takes them.</summary>
    private static void Keep(ConversationData data, Activity inbound, IEnumerable<Activity> messages)
    {
        data.Transcript.Add(new TranscriptLine { FromUser = true, Text = Shorten(inbound.Text), At = inbound.Timestamp });
        foreach (var message in messages)
        {
            data.Transcript.Add(new TranscriptLine { Text = Shorten(message.Text), At = inbound.Timestamp });
        }

        for (var characters = data.Transcript.Sum(line => line.Text.Length); data.Transcript.Count > TranscriptLines || characters > TranscriptCharacters; data.Transcript.RemoveAt(0))
        {
            characters -= data.Transcript[0].Text.Length;
        }
    }

    private static string Shorten(string? text) => text is null ? "" : text.Length <= LongestLine ? text : string.Concat(text.AsSpan(0, LongestLine - 1), "…");

    private static Task<ResourceResponse> TraceAsync(ITurnContext context, TurnReport report, CancellationToken cancellationToken)
    {
        var value = BotFrameworkJson.ToJson(UnderstandingTrace.Of(report), BotJsonContext.Default.UnderstandingTrace);
        var trace = Activity.CreateTraceActivity(UnderstandingTrace.Name, UnderstandingTrace.ValueType, value, UnderstandingTrace.Label);
        return context.SendActivityAsync(trace, cancellationToken);
    }
}
