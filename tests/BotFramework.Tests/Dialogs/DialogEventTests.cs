using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class DialogEventTests
{
    private readonly List<string> _heard = [];

    [Fact]
    public async Task Emit_NobodyHandles_GoesDownAndUpThroughParents()
    {
        var (_, inner) = await NestedAsync();

        var handled = await inner.EmitEventAsync("custom", "value");

        Assert.False(handled);
        Assert.Equal(["inner before", "outer before", "outer after", "inner after"], _heard);
    }

    [Fact]
    public async Task Emit_NoBubble_StaysInTheDialog()
    {
        var (_, inner) = await NestedAsync();

        await inner.EmitEventAsync("custom", bubble: false);

        Assert.Equal(["inner before", "inner after"], _heard);
    }

    [Theory]
    [InlineData("inner before")]
    [InlineData("outer before")]
    [InlineData("outer after")]
    [InlineData("inner after")]
    public async Task Emit_OneHandles_NobodyElseIsAsked(string handler)
    {
        var (_, inner) = await NestedAsync(handler);

        Assert.True(await inner.EmitEventAsync("custom"));
        Assert.Equal(handler, _heard[^1]);
    }

    [Fact]
    public async Task Emit_EmptyStack_IsNotHandled() => Assert.False(await Turns.Dialogs().EmitEventAsync("custom"));

    [Fact]
    public async Task Continue_TwiceInATurn_ActivityReceivedIsRaisedOnceFromTheLeaf()
    {
        var events = new List<(string Who, DialogEvent Event)>();
        var leaf = Listener("leaf");
        var component = new ComponentDialog("component").AddDialog(leaf);
        var dc = Turns.Dialogs(component);
        await dc.BeginDialogAsync("component");

        await dc.ContinueDialogAsync();
        await dc.ContinueDialogAsync();

        var (who, raised) = Assert.Single(events);
        Assert.Equal("leaf", who);
        Assert.Equal(DialogEvents.ActivityReceived, raised.Name);
        Assert.Same(dc.Context.Activity, Assert.IsType<Activity>(raised.Value));

        LambdaDialog Listener(string name) => new(name, (_, _) => Task.FromResult(Dialog.EndOfTurn))
        {
            Before = e =>
            {
                events.Add((name, e));
                return false;
            },
        };
    }

    private async Task<(DialogContext Outer, DialogContext Inner)> NestedAsync(string? handler = null)
    {
        var outer = Turns.Dialogs(Listener("outer", handler));
        await outer.BeginDialogAsync("outer");
        var inner = new DialogContext(new DialogSet().Add(Listener("inner", handler)), outer, new DialogState());
        await inner.BeginDialogAsync("inner");
        return (outer, inner);
    }

    private LambdaDialog Listener(string name, string? handler) => new(name, (_, _) => Task.FromResult(Dialog.EndOfTurn))
    {
        Before = _ => Hear($"{name} before", handler),
        After = _ => Hear($"{name} after", handler),
    };

    private bool Hear(string what, string? handler)
    {
        _heard.Add(what);
        return what == handler;
    }
}
