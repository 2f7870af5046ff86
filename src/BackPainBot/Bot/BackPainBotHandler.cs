using BackPainBot.Channels;
using BackPainBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BackPainBot.Bot;

/// <summary>The bot: hands messages to the main dialog and welcomes who joins.</summary>
public sealed class BackPainBotHandler(MainDialog dialog, Conversation conversation, ConversationMemory memory, FeedbackCounter votes) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        dialog.RunAsync(turnContext, memory.Dialogs, cancellationToken);

    /// <summary>A thumb under an answer: counted once for each topic that this conversation has answered, silently.</summary>
    protected override async Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (VoteAction.Read(turnContext.Activity) is not { } vote)
        {
            return;
        }

        var data = await memory.GetAsync(turnContext, cancellationToken);
        foreach (var topic in vote.Topics.Where(data.Seen.Contains))
        {
            var counted = $"{vote.SchemaType}:{topic}";
            if (!data.Voted.Contains(counted))
            {
                data.Voted.Add(counted);
                votes.Count(topic, vote.Helpful);
            }
        }
    }

    /// <summary>Who joined is all that the welcome needs: Teams is not asked for their profiles in the middle of a turn.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => Welcomes(member, turnContext.Activity)) ? conversation.WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        conversation.WelcomeAsync(turnContext, cancellationToken);

    /// <summary>A user is welcomed when they join; a Teams channel or group only when the bot joins.</summary>
    private static bool Welcomes(ChannelAccount member, IActivity activity)
    {
        var isBot = member.Id == activity.Recipient?.Id;
        return activity.Conversation?.IsGroup == true ? isBot : !isBot;
    }
}
