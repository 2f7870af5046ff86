using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Meetings and read receipts.</content>
public partial class TeamsActivityHandler
{
    private const string EventPrefix = "application/vnd.microsoft.";

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!IsFromTeams(turnContext))
        {
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        var value = turnContext.Activity.Value;
        return turnContext.Activity.Name switch
        {
            EventPrefix + "readReceipt" => OnTeamsReadReceiptAsync(BotJson.Convert<ReadReceiptInfo>(value)!, turnContext, cancellationToken),
            EventPrefix + "meetingStart" => OnTeamsMeetingStartAsync(BotJson.Convert<MeetingStartEventDetails>(value)!, turnContext, cancellationToken),
            EventPrefix + "meetingEnd" => OnTeamsMeetingEndAsync(BotJson.Convert<MeetingEndEventDetails>(value)!, turnContext, cancellationToken),
            EventPrefix + "meetingParticipantJoin" =>
                OnTeamsMeetingParticipantsJoinAsync(BotJson.Convert<MeetingParticipantsEventDetails>(value)!, turnContext, cancellationToken),
            EventPrefix + "meetingParticipantLeave" =>
                OnTeamsMeetingParticipantsLeaveAsync(BotJson.Convert<MeetingParticipantsEventDetails>(value)!, turnContext, cancellationToken),
            _ => base.OnEventActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>The bot's message was read.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A meeting started.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A meeting ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Participants joined a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Participants left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
