using System.Collections;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogContextTests
{
    [Fact]
    public void Constructor_MissingArguments_Throws()
    {
        Assert.Throws<ArgumentNullException>("dialogs", () => new DialogContext(null!, Turns.Create(), new DialogState()));
        Assert.Throws<ArgumentNullException>("turnContext", () => new DialogContext(new DialogSet(), (ITurnContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>("parentDialogContext", () => new DialogContext(new DialogSet(), (DialogContext)null!, new DialogState()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task BeginAndPrompt_NoId_Throw(string? id)
    {
        var dc = Turns.Dialogs();

        await Assert.ThrowsAsync<ArgumentNullException>("dialogId", () => dc.BeginDialogAsync(id!));
        await Assert.ThrowsAsync<ArgumentNullException>("dialogId", () => dc.PromptAsync(id!, new PromptOptions()));
    }

    [Fact]
    public async Task Prompt_NoOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>("options", () => Turns.Dialogs().PromptAsync("prompt", null!));

    [Fact]
    public async Task Begin_UnknownDialog_ThrowsNamingIt()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Turns.Dialogs().BeginDialogAsync("missing"));

        Assert.Contains("A dialog with an id of 'missing' wasn't found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BeginEndReplaceCancel_TokenInPlaceOfValue_Throws()
    {
        var dc = Turns.Dialogs(LambdaDialog.Waiting("A"));
        object token = CancellationToken.None;

        await Assert.ThrowsAsync<ArgumentException>("options", () => dc.BeginDialogAsync("A", token));
        await Assert.ThrowsAsync<ArgumentException>("options", () => dc.ReplaceDialogAsync("A", token));
        await Assert.ThrowsAsync<ArgumentException>("result", () => dc.EndDialogAsync(token));
        await Assert.ThrowsAsync<ArgumentException>("eventValue", () => dc.CancelAllDialogsAsync(false, null, token));
    }

    [Fact]
    public async Task Begin_KnownDialog_IsOnTopOfTheStackWithItsOptions()
    {
        object? seen = null;
        var dc = Turns.Dialogs(LambdaDialog.Waiting("A"), new LambdaDialog("B", (_, options) =>
        {
            seen = options;
            return Task.FromResult(Dialog.EndOfTurn);
        }));

        await dc.BeginDialogAsync("A");
        var result = await dc.BeginDialogAsync("B", "options");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal("options", seen);
        Assert.Equal("B", dc.ActiveDialog!.Id);
        Assert.Equal(["B", "A"], dc.Stack.Select(instance => instance.Id));
        Assert.Null(dc.ActiveDialog.Version);
    }

    [Fact]
    public async Task Continue_EmptyStack_IsEmpty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await Turns.Dialogs().ContinueDialogAsync()).Status);

    [Fact]
    public async Task Continue_DialogGoneFromSet_Throws()
    {
        var dc = new DialogContext(new DialogSet(), Turns.Create(), new DialogState([new DialogInstance { Id = "gone" }]));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ContinueDialogAsync());

        Assert.Contains("gone", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_ParentOnStack_ResumesItWithTheResult()
    {
        var dc = Turns.Dialogs(LambdaDialog.Waiting("A"), LambdaDialog.Waiting("B"));
        await dc.BeginDialogAsync("A");
        await dc.BeginDialogAsync("B");

        // A's own resume is the base class's: it ends too.
        var result = await dc.EndDialogAsync(42);

        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.Equal(42, result.Result);
        Assert.Empty(dc.Stack);
    }

    [Fact]
    public async Task End_ParentGoneFromSet_Throws()
    {
        var set = new DialogSet().Add(LambdaDialog.Waiting("A"));
        var dc = new DialogContext(set, Turns.Create(), new DialogState([new DialogInstance { Id = "A" }, new DialogInstance { Id = "gone" }]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.EndDialogAsync());
    }

    [Fact]
    public async Task Replace_ActiveDialog_EndsItWithoutResumingTheOneBelow()
    {
        var (below, active, other) = (LambdaDialog.Waiting("below"), LambdaDialog.Waiting("active"), LambdaDialog.Waiting("other"));
        var dc = Turns.Dialogs(below, active, other);
        await dc.BeginDialogAsync("below");
        await dc.BeginDialogAsync("active");

        await dc.ReplaceDialogAsync("other");

        Assert.Equal(["other", "below"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal([DialogReason.ReplaceCalled], active.Ended);
        Assert.Empty(below.Ended);
    }

    [Fact]
    public async Task CancelAll_EmptyStack_IsEmpty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await Turns.Dialogs().CancelAllDialogsAsync()).Status);

    [Fact]
    public async Task CancelAll_TwoDialogs_EndsBothAndNotifiesAllButTheFirst()
    {
        var heard = new List<string>();
        var below = new LambdaDialog("below", (_, _) => Task.FromResult(Dialog.EndOfTurn)) { Before = e => Hear("below", e) };
        var top = new LambdaDialog("top", (_, _) => Task.FromResult(Dialog.EndOfTurn)) { Before = e => Hear("top", e) };
        var dc = Turns.Dialogs(below, top);
        await dc.BeginDialogAsync("below");
        await dc.BeginDialogAsync("top");

        var result = await dc.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Empty(dc.Stack);
        Assert.Equal(["below:cancelDialog"], heard);
        Assert.Equal([DialogReason.CancelCalled], top.Ended);
        Assert.Equal([DialogReason.CancelCalled], below.Ended);

        bool Hear(string who, DialogEvent e)
        {
            heard.Add($"{who}:{e.Name}");
            return false;
        }
    }

    [Fact]
    public async Task CancelAll_EventHandled_StopsThere()
    {
        object? value = null;
        var below = new LambdaDialog("below", (_, _) => Task.FromResult(Dialog.EndOfTurn))
        {
            Before = e =>
            {
                value = e.Value;
                return e.Name == "stop";
            },
        };
        var dc = Turns.Dialogs(below, LambdaDialog.Waiting("top"));
        await dc.BeginDialogAsync("below");
        await dc.BeginDialogAsync("top");

        var result = await dc.CancelAllDialogsAsync(true, "stop", "why");

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal("below", Assert.Single(dc.Stack).Id);
        Assert.Equal("why", value);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task CancelAll_InsideParent_ParentIsCancelledOnlyWhenAsked(bool cancelParents, int left)
    {
        var parent = Turns.Dialogs(LambdaDialog.Waiting("outer"));
        await parent.BeginDialogAsync("outer");
        var inner = new DialogContext(new DialogSet().Add(LambdaDialog.Waiting("inner")), parent, new DialogState());
        await inner.BeginDialogAsync("inner");

        await inner.CancelAllDialogsAsync(cancelParents);

        Assert.Empty(inner.Stack);
        Assert.Equal(left, parent.Stack.Count);
    }

    [Fact]
    public async Task Reprompt_EventHandled_DialogIsNotAsked()
    {
        var events = new List<string?>();
        var dc = Turns.Dialogs(new LambdaDialog("A", (_, _) => Task.FromResult(Dialog.EndOfTurn))
        {
            Before = e =>
            {
                events.Add(e.Name);
                return true;
            },
        });
        await dc.BeginDialogAsync("A");

        await dc.RepromptDialogAsync();

        Assert.Equal([DialogEvents.RepromptDialog], events);
    }

    [Fact]
    public void FindDialog_InParent_IsFound()
    {
        var parent = Turns.Dialogs(LambdaDialog.Waiting("outer"));
        var inner = new DialogContext(new DialogSet(), parent, new DialogState());

        Assert.Equal("outer", inner.FindDialog("outer")!.Id);
        Assert.Null(inner.FindDialog("nowhere"));
        Assert.Same(parent, inner.Parent);
    }

    [Fact]
    public void Services_OfParent_AreInherited()
    {
        var parent = Turns.Dialogs();
        parent.Services.Add("service");

        var inner = new DialogContext(new DialogSet(), parent, new DialogState());

        Assert.Equal("service", inner.Services.Get<string>());
    }

    [Fact]
    public void GetLocale_TurnThenActivityThenCulture_FirstThatIsSet()
    {
        var dc = Turns.Dialogs();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal("sv-SE", dc.GetLocale());

            dc.Context.Activity.Locale = "de-DE";
            Assert.Equal("de-DE", dc.GetLocale());

            ((TurnContext)dc.Context).Locale = "fr-FR";
            Assert.Equal("fr-FR", dc.GetLocale());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Begin_DialogThrows_ExceptionNamesTheStack()
    {
        var dc = Turns.Dialogs(LambdaDialog.Waiting("below"), new LambdaDialog("thrower", (_, _) => throw new FormatException()));
        await dc.BeginDialogAsync("below");

        var exception = await Assert.ThrowsAsync<FormatException>(() => dc.BeginDialogAsync("thrower"));

        var note = Assert.IsType<IDictionary>(exception.Data["DialogContext"], exactMatch: false);
        Assert.Equal("thrower", note["ActiveDialog"]);
        Assert.Equal(["thrower", "below"], (IEnumerable<string>)note["Stack"]!);
    }
}
