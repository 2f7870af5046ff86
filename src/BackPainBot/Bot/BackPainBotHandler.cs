using BackPainBot.Channels;
using BackPainBot.Dialogs;
using BackPainBot.Feedback;
using BackPainBot.Search;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BackPainBot.Bot;

/// <summary>
/// The bot: hands messages to the main dialog, welcomes who joins, takes votes, searches the article. Edits, deletions, reactions and what else happens around a
/// conversation are taken note of in silence.
/// </summary>
public sealed class BackPainBotHandler(MainDialog dialog, Conversation conversation, ConversationMemory memory, Ballot ballot, ArticleInvokes search, StaleInvokes stale)
    : TeamsActivityHandler
{
    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        FeedbackTurn.Of(turnContext).Clear();
        await base.OnTurnAsync(turnContext, cancellationToken);
        FeedbackTurn.Of(turnContext).Forget = TurnReport.Of(turnContext).Forget;
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        dialog.RunAsync(turnContext, memory.Dialogs, cancellationToken);

    /// <summary>Meetings and signing in, which the base looks for in events, are nothing of the bot's.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => OnEventAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        ballot.TakeClickedAsync(turnContext, cancellationToken);

    /// <summary>Invokes that are none of the bot's are answered 501 by the base.</summary>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var invoke = ((ITurnContext)turnContext).Activity;
        return invoke.Name switch
        {
            SubmittedAction.InvokeName when await ballot.TakeSubmittedAsync(turnContext, cancellationToken) => CreateInvokeResponse(SubmittedAction.Accepted),
            ArticleInvokes.Query => CreateInvokeResponse(search.Find(invoke)),
            ArticleInvokes.SelectItem => CreateInvokeResponse(search.Select(invoke)),
            StaleInvokes.CardAction or StaleInvokes.TaskFetch or StaleInvokes.TaskSubmit => CreateInvokeResponse(stale.Answer(invoke)),
            _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>Who joined is all that the welcome needs: Teams is not asked for their profiles in the middle of a turn.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => Welcomes(member, turnContext.Activity)) ? conversation.WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        conversation.WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Who removes the bot is forgotten at once, and welcomed when they come back.</summary>
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action != InstallationUpdateActionTypes.Remove)
        {
            // It is only replaced by another version.
            return;
        }

        var data = await memory.GetAsync(turnContext, cancellationToken);
        data.Forget();
        data.Welcomed = false;
        TurnReport.Of(turnContext).Forget = true;
    }

    /// <summary>A user is welcomed when they join; a Teams channel or group only when the bot joins.</summary>
    private static bool Welcomes(ChannelAccount member, IActivity activity)
    {
        var isBot = member.Id == activity.Recipient?.Id;
        return activity.Conversation?.IsGroup == true ? isBot : !isBot;
    }
}
