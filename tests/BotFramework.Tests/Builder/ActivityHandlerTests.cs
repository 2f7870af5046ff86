using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NSubstitute;

namespace BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly LoggingHandler _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "messageUpdate")]
    [InlineData(ActivityTypes.MessageDelete, "messageDelete")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "endOfConversation")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "commandResult")]
    [InlineData("shall.not.pass", "unrecognized")]
    public async Task OnTurnAsync_EachType_CallsItsMethod(string type, string expected)
    {
        await _bot.RunAsync(Turns.Incoming(type));

        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_MembersAdded_CallsBothMethods()
    {
        await _bot.RunAsync(Update(added: ["user-1", "bot-1"]));

        Assert.Equal(["conversationUpdate", "membersAdded user-1,bot-1"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_MembersRemoved_CallsBothMethods()
    {
        await _bot.RunAsync(Update(removed: ["user-1"]));

        Assert.Equal(["conversationUpdate", "membersRemoved user-1"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_OnlyTheBotAddedOrRemoved_CallsTheGeneralMethodOnly()
    {
        await _bot.RunAsync(Update(added: ["bot-1"]));
        await _bot.RunAsync(Update(removed: ["bot-1"]));
        await _bot.RunAsync(Update(added: []));
        await _bot.RunAsync(Update());

        Assert.Equal(Enumerable.Repeat("conversationUpdate", 4), _bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_Reactions_AddedFirstThenRemoved()
    {
        var activity = Turns.Incoming(ActivityTypes.MessageReaction);
        activity.ReactionsAdded = [new MessageReaction("sad")];
        activity.ReactionsRemoved = [new MessageReaction("angry")];

        await _bot.RunAsync(activity);

        Assert.Equal(["messageReaction", "reactionsAdded sad", "reactionsRemoved angry"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_TokenResponse_IsNoOrdinaryEvent()
    {
        await _bot.RunAsync(Named(ActivityTypes.Event, SignInConstants.TokenResponseEventName));
        await _bot.RunAsync(Named(ActivityTypes.Event, "some.random.event"));

        Assert.Equal(["eventActivity", "tokenResponse", "eventActivity", "event"], _bot.Calls);
    }

    [Theory]
    [InlineData("add", "installationUpdateAdd")]
    [InlineData("add-upgrade", "installationUpdateAdd")]
    [InlineData("remove", "installationUpdateRemove")]
    [InlineData("remove-upgrade", "installationUpdateRemove")]
    public async Task OnTurnAsync_InstallationUpdate_CallsTheMethodOfItsAction(string action, string expected)
    {
        var activity = Turns.Incoming(ActivityTypes.InstallationUpdate);
        activity.Action = action;

        await _bot.RunAsync(activity);

        Assert.Equal(["installationUpdate", expected], _bot.Calls);
    }

    [Fact]
    public async Task OnTurnAsync_NothingOverridden_DoesNothing()
    {
        var adapter = new RecordingAdapter();
        var bot = new ActivityHandler();
        string[] types = [ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.Typing, ActivityTypes.Event, "other"];
        foreach (var type in types)
        {
            await bot.RunAsync(Turns.Incoming(type), adapter);
        }

        await bot.RunAsync(Update(added: ["user-1"]), adapter);
        await bot.RunAsync(Update(removed: ["user-1"]), adapter);

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public async Task OnTurnAsync_NoContextActivityOrType_Throws()
    {
        var empty = Substitute.For<ITurnContext>();
        empty.Activity.Returns((Activity)null!);
        using var untyped = Turns.Of(new Activity());

        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(empty));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(untyped));
    }

    private static Activity Named(string type, string name)
    {
        var activity = Turns.Incoming(type);
        activity.Name = name;
        return activity;
    }

    private static Activity Update(string[]? added = null, string[]? removed = null)
    {
        var activity = Turns.Incoming(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList();
        activity.MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList();
        return activity;
    }

    private sealed class LoggingHandler : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            Log("message", base.OnMessageActivityAsync(turnContext, cancellationToken));

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Log("messageUpdate", base.OnMessageUpdateActivityAsync(turnContext, cancellationToken));

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
            Log("messageDelete", base.OnMessageDeleteActivityAsync(turnContext, cancellationToken));

        protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add("conversationUpdate");
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Log($"membersAdded {Ids(membersAdded)}", base.OnMembersAddedAsync(membersAdded, turnContext, cancellationToken));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Log($"membersRemoved {Ids(membersRemoved)}", base.OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken));

        protected override Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add("messageReaction");
            return base.OnMessageReactionActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Log("reactionsAdded " + messageReactions[0].Type, base.OnReactionsAddedAsync(messageReactions, turnContext, cancellationToken));

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Log("reactionsRemoved " + messageReactions[0].Type, base.OnReactionsRemovedAsync(messageReactions, turnContext, cancellationToken));

        protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add("eventActivity");
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Log("tokenResponse", base.OnTokenResponseEventAsync(turnContext, cancellationToken));

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Log("event", base.OnEventAsync(turnContext, cancellationToken));

        protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add("installationUpdate");
            return base.OnInstallationUpdateActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Log("installationUpdateAdd", base.OnInstallationUpdateAddAsync(turnContext, cancellationToken));

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Log("installationUpdateRemove", base.OnInstallationUpdateRemoveAsync(turnContext, cancellationToken));

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Log("typing", base.OnTypingActivityAsync(turnContext, cancellationToken));

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
            Log("endOfConversation", base.OnEndOfConversationActivityAsync(turnContext, cancellationToken));

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
            Log("command", base.OnCommandActivityAsync(turnContext, cancellationToken));

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) =>
            Log("commandResult", base.OnCommandResultActivityAsync(turnContext, cancellationToken));

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Log("unrecognized", base.OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken));

        private static string Ids(IList<ChannelAccount> members) => string.Join(',', members.Select(member => member.Id));

        private Task Log(string call, Task done)
        {
            Calls.Add(call);
            return done;
        }
    }
}
