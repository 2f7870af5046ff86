using BotFramework.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Testing;

public class DialogTestClientTests
{
    [Fact]
    public async Task Send_Text_RepliesInOrderAndResult()
    {
        var client = new DialogTestClient(Channels.Test, new WaterfallDialog("A", [SayTwice, DialogFlow.EndWithResult]));

        var reply = await client.SendActivityAsync<IMessageActivity>("hello");
        Assert.Equal("one", reply!.Text);
        Assert.Equal("two", client.GetNextReply<IMessageActivity>()!.Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult!.Status);
        Assert.Equal("A", client.DialogContext!.ActiveDialog!.Id);

        Assert.Null(await client.SendActivityAsync<IMessageActivity>("done"));
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("done", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Send_AfterTheEnd_BeginsAgainWithTheOptions()
    {
        var client = new DialogTestClient(Channels.Test, new WaterfallDialog("A", [SayOptions, DialogFlow.EndWithResult]), "options");

        Assert.Equal("options", (await client.SendActivityAsync<IMessageActivity>("a"))!.Text);
        Assert.Null(await client.SendActivityAsync<IMessageActivity>("b"));
        Assert.Equal("options", (await client.SendActivityAsync<IMessageActivity>("c"))!.Text);
    }

    [Fact]
    public async Task Send_Activity_ReachesTheDialog()
    {
        var client = new DialogTestClient(Channels.Msteams, new LambdaDialog("A", async (dc, _) =>
        {
            await dc.Context.SendActivityAsync($"{dc.Context.Activity.ChannelId} {dc.Context.Activity.Name}");
            return Dialog.EndOfTurn;
        }));

        var reply = await client.SendActivityAsync<Activity>(new Activity { Type = ActivityTypes.Event, Name = "ping" });

        Assert.Equal("msteams ping", reply!.Text);
    }

    [Fact]
    public async Task GetNextReply_OtherType_Throws()
    {
        var client = new DialogTestClient(Channels.Test, new WaterfallDialog("A", [DialogFlow.Say("one")]));

        await Assert.ThrowsAsync<InvalidCastException>(() => client.SendActivityAsync<OtherActivity>("hello"));
    }

    [Fact]
    public async Task Constructor_AdapterMiddlewareAndState_AreUsed()
    {
        var state = new ConversationState(new MemoryStorage());
        var middleware = new CountingMiddleware();
        var adapter = new TestAdapter(Channels.Directline);
        var client = new DialogTestClient(adapter, new WaterfallDialog("A", [DialogFlow.EndWithResult]), null, [middleware], state);

        await client.SendActivityAsync<IMessageActivity>("hello");

        Assert.Same(state, client.ConversationState);
        Assert.Equal(1, middleware.Turns);
        Assert.Equal(Channels.Directline, client.DialogContext!.Context.Activity.ChannelId);
        Assert.Same(adapter, client.DialogContext.Context.Adapter);
    }

    private static async Task<DialogTurnResult> SayTwice(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SendActivityAsync("one", cancellationToken: cancellationToken);
        await stepContext.Context.SendActivityAsync("two", cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private static async Task<DialogTurnResult> SayOptions(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SendActivityAsync($"{stepContext.Options}", cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private sealed class CountingMiddleware : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }

    private sealed class OtherActivity : Activity;
}
