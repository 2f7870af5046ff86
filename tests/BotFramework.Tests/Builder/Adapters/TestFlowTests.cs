using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using NSubstitute;

namespace BotFramework.Tests.Builder.Adapters;

public sealed class TestFlowTests
{
    private const uint Soon = 20;

    private readonly TestAdapter _adapter = new();

    [Fact]
    public Task AssertReply_EveryWayThatFits_Passes() => Echo()
        .Send("a").AssertReply("echo a")
        .Send(_adapter.MakeActivity("b")).AssertReply(MessageFactory.Text(" echo b "))
        .Send("c").AssertReply(reply => Assert.Equal("echo c", reply.AsMessageActivity()?.Text))
        .Send("d").AssertReply(MessageFactory.Text("ECHO D"), Comparing(true))
        .Send("e").AssertReplyContains("cho")
        .Send("f").AssertReplyOneOf(["other", "echo f"])
        .Test("g", "echo g")
        .Test("h", MessageFactory.Text("echo h"))
        .Test("i", reply => Assert.Equal("echo i", reply.AsMessageActivity()?.Text))
        .StartTestAsync();

    [Fact]
    public async Task AssertReply_AnotherText_ThrowsWithBothAndTheDescription()
    {
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("a").AssertReply("echo b", "what is it").StartTestAsync());

        Assert.Contains("what is it", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("echo b", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("echo a", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi", "hi")]
    [InlineData("", "")]
    [InlineData(" ", " ")]
    public async Task AssertReply_AnotherText_TheExpectedTextDescribesIt(string expected, string heading)
    {
        var flow = new TestFlow(_adapter, (context, token) => context.SendActivityAsync(MessageFactory.Text(null), token)).Send("a");

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => flow.AssertReply(expected).StartTestAsync());

        Assert.Equal($"{heading}:\nExpected:{expected}\nReceived:", thrown.Message);
    }

    [Fact]
    public async Task AssertReply_AnotherType_Throws()
    {
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Echo().Send("a").AssertReply(new Activity(ActivityTypes.Typing)).StartTestAsync());

        Assert.Contains(ActivityTypes.Typing, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssertReply_NotEqualNotContainedNotAmong_Throws()
    {
        var unequal = Comparing(false);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("a").AssertReply(MessageFactory.Text("echo a"), unequal).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("a").AssertReplyContains("b").StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("a").AssertReplyOneOf(["b", "c"]).StartTestAsync());
    }

    [Fact]
    public async Task AssertReply_CheckThrows_PassesTheExceptionOn()
    {
        Action<IActivity> check = _ => throw new InvalidDataException("test");

        await Assert.ThrowsAsync<InvalidDataException>(() => Echo().Send("a").AssertReply(check).StartTestAsync());
        await Assert.ThrowsAsync<InvalidDataException>(() => Echo().Test("a", check).StartTestAsync());
    }

    [Fact]
    public async Task Send_BotThrows_PassesTheExceptionOn() => await Assert.ThrowsAsync<InvalidDataException>(
        () => new TestFlow(_adapter, (_, _) => throw new InvalidDataException("test")).Send("a").StartTestAsync());

    [Fact]
    public async Task AssertReply_NothingComes_TimesOut()
    {
        var thrown = await Assert.ThrowsAsync<TimeoutException>(() => Silent().Send("a").AssertReply("b", timeout: Soon).StartTestAsync());

        Assert.Contains("'b'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task AssertNoReply_NothingComes_Passes() => Silent().Send("a").AssertNoReply(timeout: Soon).StartTestAsync();

    [Fact]
    public async Task AssertNoReply_SomethingComes_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("a").AssertNoReply("quiet", Soon).StartTestAsync());

    [Fact]
    public async Task SendConversationUpdate_Always_TheUserJoins()
    {
        Activity? seen = null;
        await new TestFlow(_adapter, (context, _) =>
        {
            seen = context.Activity;
            return Task.CompletedTask;
        }).SendConversationUpdate().StartTestAsync();

        Assert.Equal(ActivityTypes.ConversationUpdate, seen?.Type);
        Assert.Equal("user1", Assert.Single(seen?.MembersAdded ?? []).Id);
    }

    [Fact]
    public Task Test_Transcript_SendsTheUsersAndExpectsTheBots()
    {
        IActivity[] transcript = [Said("user", "a"), Said("bot", "echo a"), Said("user", "b"), Said("bot", "echo b")];
        return Echo().Test(transcript).StartTestAsync();
    }

    [Fact]
    public async Task Test_TranscriptDiffers_Throws()
    {
        IActivity[] transcript = [Said("user", "a"), Said("bot", "other")];

        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Test(transcript).StartTestAsync());
        await Echo().Test(transcript, (expected, actual) => Assert.NotEqual(expected, actual)).StartTestAsync();
    }

    [Fact]
    public async Task Constructor_Bot_IsRun()
    {
        var bot = Substitute.For<IBot>();
        bot.OnTurnAsync(default!).ReturnsForAnyArgs(call => call.Arg<ITurnContext>().SendActivityAsync("from the bot"));

        await new TestFlow(_adapter, bot).Test("a", "from the bot").StartTestAsync();
    }

    [Fact]
    public async Task Constructor_TaskAfterAFlow_RunsInItsPlace()
    {
        var ran = 0;

        await new TestFlow(
            () =>
            {
                ran++;
                return Task.CompletedTask;
            },
            Echo()).Test("a", "echo a").StartTestAsync();
        await new TestFlow(Task.CompletedTask, Echo()).Test("a", "echo a").StartTestAsync();

        Assert.Equal(1, ran);
    }

    [Fact]
    public async Task StartTestAsync_NotCalled_NothingRuns()
    {
        var flow = Echo().Send("a");
        Assert.Empty(_adapter.ActiveQueue);

        await flow.Delay(1).Delay(TimeSpan.FromMilliseconds(1)).StartTestAsync();

        Assert.Single(_adapter.ActiveQueue);
    }

    [Fact]
    public void AnyStep_WithoutItsArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Echo().Send((string)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().Send((IActivity)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().Test("a", (string)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().Test("a", (Activity)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().AssertReplyOneOf(null!));
    }

    private static Activity Said(string role, string text) => new() { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount(role: role) };

    private static IEqualityComparer<IActivity> Comparing(bool equal)
    {
        var comparer = Substitute.For<IEqualityComparer<IActivity>>();
        comparer.Equals(default!, default!).ReturnsForAnyArgs(equal);
        return comparer;
    }

    private TestFlow Echo() => new(_adapter, (context, token) => context.SendActivityAsync("echo " + context.Activity.Text, cancellationToken: token));

    private TestFlow Silent() => new(_adapter, (_, _) => Task.CompletedTask);
}
