using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Activity = Microsoft.Bot.Schema.Activity;

namespace BackPainBot.DirectLine.Turns;

/// <summary>Runs the bot on one stored activity and stores the end of the turn.</summary>
internal sealed class TurnExecutor(
    IActivityLog log,
    DirectLineAdapter adapter,
    IServiceScopeFactory scopes,
    IOptions<DirectLineOptions> options,
    DirectLineMetrics metrics,
    TimeProvider clock,
    ILogger<TurnExecutor> logger)
{
    private readonly TimeSpan _limit = TimeSpan.FromSeconds(options.Value.TurnSeconds);

    /// <summary>Whether what failed may succeed later.</summary>
    public bool IsPassing(Exception exception) => TurnFaults.IsTransient(exception) || adapter.IsPassing(exception);

    /// <summary>Runs a turn to its end, good or bad. Throws only what may pass by itself, and when <paramref name="stopping"/> is cancelled; the activity then stays waiting.</summary>
    public async Task RunAsync(ConversationWork work, LoggedActivity inbound, string owner, CancellationToken stopping)
    {
        var started = clock.GetTimestamp();
        var turn = new DirectLineTurn(log, work.Id, inbound.Number, owner, work.Attempts >= TurnFaults.AttemptLimit, clock, stopping);
        using var limit = new CancellationTokenSource(_limit, clock);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        work.BeginTurn(turn, cancel);
        string? error = null;
        try
        {
            await RunBotAsync(work.Id, inbound, turn, cancel.Token);
        }
        catch (OperationCanceledException) when (turn.IsAbandoned && !turn.IsCommitted)
        {
            throw new StorageConflictException("The turn was given up: its conversation has gone to another process, or was deleted.");
        }
        catch (Exception exception) when (!turn.WillRunAgain(exception, adapter.IsPassing))
        {
            error = exception.GetType().Name;
            Log.TurnFailed(logger, exception.GetType().FullName ?? error, new StackTrace(exception).GetFrame(0)?.ToString().Trim());
        }
        finally
        {
            work.EndTurn();
        }

        await turn.CompleteAsync(stopping);
        metrics.TurnEnded(clock.GetElapsedTime(started), error);
    }

    /// <summary>Says that the answers will take a moment.</summary>
    public async Task SayOneMomentAsync(string conversationId, LoggedActivity inbound, CancellationToken cancellationToken)
    {
        var about = Read(inbound);
        if (about is null || adapter.OneMoment(about.Locale) is not { Length: > 0 } text)
        {
            return;
        }

        var reply = new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Markdown, InputHint = InputHints.IgnoringInput, Locale = about.Locale };
        about.Id = Ids.OfActivity(conversationId, inbound.Number);
        reply.ApplyConversationReference(about.GetConversationReference());
        var key = string.Create(CultureInfo.InvariantCulture, $"{inbound.Number}/wait");
        await log.AppendAsync(conversationId, [new NewActivity(Outgoing.Write(reply, clock), key)], cancellationToken);
    }

    private async Task RunBotAsync(string conversationId, LoggedActivity inbound, DirectLineTurn turn, CancellationToken cancellationToken)
    {
        if (Read(inbound) is not { } activity)
        {
            Log.ActivityUnread(logger);
            return;
        }

        activity.Id = Ids.OfActivity(conversationId, inbound.Number);
        await using var scope = scopes.CreateAsyncScope();
        using var context = new TurnContext(adapter, activity);
        context.TurnState.Add<ITurnCommitter>(turn);
        context.TurnState.Add(turn);
        await adapter.RunAsync(context, scope.ServiceProvider.GetRequiredService<IBot>(), cancellationToken);
    }

    private static Activity? Read(LoggedActivity stored)
    {
        try
        {
            return BotFrameworkJson.ReadActivity(stored.Json.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
