using System.Collections.Frozen;
using BackPainBot.Bot;
using BackPainBot.Recognition;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BackPainBot.Telemetry;

/// <summary>What telemetry says of a turn.</summary>
/// <param name="Channel">The channel, if it is a known one.</param>
/// <param name="ActivityType">The type of the activity, if it is a known one.</param>
/// <param name="Outcome">How the message was understood; or <c>none</c>, <c>duplicate</c>, <c>refused</c>, <c>cancelled</c>, <c>error</c>.</param>
/// <param name="ErrorType">The exception that ended it.</param>
/// <param name="Report">What it did, when it was done.</param>
internal sealed record TurnRecord(string Channel, string ActivityType, string Outcome, string? ErrorType, TurnReport? Report)
{
    private static readonly FrozenSet<string> KnownChannels = FrozenSet.ToFrozenSet(
        [ChannelIds.Msteams, ChannelIds.Directline, ChannelIds.Webchat, ChannelIds.Emulator], StringComparer.Ordinal);

    private static readonly FrozenSet<string> KnownTypes = FrozenSet.ToFrozenSet(
        [
            ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.MessageReaction, ActivityTypes.ConversationUpdate, ActivityTypes.EndOfConversation,
            ActivityTypes.Event, ActivityTypes.Invoke, ActivityTypes.InstallationUpdate, ActivityTypes.Typing, ActivityTypes.Command, ActivityTypes.CommandResult,
        ],
        StringComparer.Ordinal);

    public static TurnRecord Of(ITurnContext context, Exception? exception)
    {
        var report = context.TurnState.Get<TurnReport>();
        return new TurnRecord(Known(KnownChannels, context.Activity.ChannelId), Known(KnownTypes, context.Activity.Type), OutcomeOf(report, exception), exception?.GetType().Name, report);
    }

    private static string OutcomeOf(TurnReport? report, Exception? exception) => (report, exception) switch
    {
        (_, TurnRefusedException or StorageUnavailableException or StorageConflictException) => "refused",
        (_, OperationCanceledException) => "cancelled",
        (_, not null) => TurnKind.Error.Name(),
        ({ IsRepeat: true }, _) => "duplicate",
        ({ Answered.Count: > 0 }, _) => report.Kind.Name(),
        _ => "none",
    };

    private static string Known(FrozenSet<string> names, string? name) => name is not null && names.TryGetValue(name, out var known) ? known : TelemetryNames.Other;
}
