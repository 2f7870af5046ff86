using BackPainBot.Answers;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Safety;
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
    private const int TranscriptLimit = 100;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var messages = new List<Activity>();
        turnContext.OnSendActivities((_, activities, send) =>
        {
            messages.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));
            return send();
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
            messages[^1].Text = $"{messages[^1].Text}\n\n{Closing(speaker.Knowledge(turnContext), data, report)}".TrimStart();
        }

        foreach (var message in messages)
        {
            DropEmpty(message);
        }

        guard.Check(report, messages, speaker.Knowledge(turnContext), data);
        if (speaker.Clinic.Desk && turnContext.Activity.Type == ActivityTypes.Message)
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

    /// <summary>The advice that ends a turn; its wordings take turns.</summary>
    private static string Closing(KnowledgeBase knowledge, ConversationData data, TurnReport report)
    {
        var phrase = data.Safety switch
        {
            Urgency.Crisis => PhraseBook.ClosingCrisis,
            Urgency.Emergency => PhraseBook.ClosingEmergency,
            Urgency.SameDay => PhraseBook.ClosingSameDay,
            _ => PhraseBook.Closing,
        };
        var advice = knowledge.Phrases.Say(phrase, data.Closings++);
        return report.DoctorFirst ? $"{knowledge.Phrases.Say(PhraseBook.DoctorFirst)}\n\n{advice}" : advice;
    }

    private static void Keep(ConversationData data, Activity inbound, IEnumerable<Activity> messages)
    {
        data.Transcript.Add(new TranscriptLine { FromUser = true, Text = inbound.Text ?? "", At = inbound.Timestamp });
        foreach (var message in messages)
        {
            data.Transcript.Add(new TranscriptLine { Text = message.Text ?? "", At = inbound.Timestamp });
        }

        while (data.Transcript.Count > TranscriptLimit)
        {
            data.Transcript.RemoveAt(0);
        }
    }

    private static Task<ResourceResponse> TraceAsync(ITurnContext context, TurnReport report, CancellationToken cancellationToken)
    {
        var value = BotFrameworkJson.ToJson(UnderstandingTrace.Of(report), BotJsonContext.Default.UnderstandingTrace);
        var trace = Activity.CreateTraceActivity(UnderstandingTrace.Name, UnderstandingTrace.ValueType, value, UnderstandingTrace.Label);
        return context.SendActivityAsync(trace, cancellationToken);
    }
}
