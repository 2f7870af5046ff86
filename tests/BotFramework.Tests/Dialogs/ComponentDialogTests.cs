using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public async Task Begin_NullContext_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>("outerDc", () => new ComponentDialog("A").BeginDialogAsync(null!));

    [Fact]
    public async Task Begin_TokenInPlaceOfOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>("options", () => new ComponentDialog("A").BeginDialogAsync(Turns.Dialogs(), (object)CancellationToken.None));

    [Fact]
    public void Id_NotGiven_IsTheClassName() => Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);

    [Fact]
    public void AddDialog_Several_FirstIsInitialUnlessSet()
    {
        var component = new ComponentDialog("A").AddDialog(new WaterfallDialog("first")).AddDialog(new WaterfallDialog("second"));

        Assert.Equal("first", component.InitialDialogId);
        Assert.Equal("second", component.FindDialog("second")!.Id);
        Assert.Null(component.FindDialog("third"));
        component.InitialDialogId = "second";
        component.AddDialog(new WaterfallDialog("third"));
        Assert.Equal("second", component.InitialDialogId);
    }

    [Fact]
    public async Task Begin_OptionsGiven_InitialDialogGetsThem()
    {
        object? seen = null;
        var component = new ComponentDialog("component").AddDialog(new LambdaDialog("A", (_, options) =>
        {
            seen = options;
            return Task.FromResult(Dialog.EndOfTurn);
        }));

        await Turns.Dialogs(component).BeginDialogAsync("component", "options");

        Assert.Equal("options", seen);
    }

    [Fact]
    public async Task Turns_PromptsInside_StackLivesInsideAndResultComesOut() =>
        await DialogFlow.For(Asking("component", "first", "second"))
            .Send("hello").AssertReply("first?")
            .Send("42").AssertReply("second?")
            .Send("64").AssertReply("result: 106")
            .StartTestAsync();

    [Fact]
    public async Task Turns_ComponentInComponent_EachKeepsItsPlace()
    {
        var outer = new ComponentDialog("outer");
        outer.AddDialog(new WaterfallDialog("steps", [DialogFlow.Begin("inner"), DialogFlow.Say("between"), DialogFlow.Begin("inner"), DialogFlow.EndWithResult]));
        outer.AddDialog(Asking("inner", "a", "b"));

        await DialogFlow.For(outer)
            .Send("hello").AssertReply("a?")
            .Send("1").AssertReply("b?")
            .Send("2").AssertReply("between")
            .Send("go on").AssertReply("a?")
            .Send("3").AssertReply("b?")
            .Send("4").AssertReply("result: 7")
            .StartTestAsync();
    }

    [Fact]
    public async Task Begin_DialogOfParent_IsFoundFromInside()
    {
        var outer = new ComponentDialog("outer");
        outer.AddDialog(new ComponentDialog("inner").AddDialog(new WaterfallDialog("inner steps", [DialogFlow.Begin("shared", "from inside"), DialogFlow.EndWithResult])));
        outer.AddDialog(new LambdaDialog("shared", async (dc, options) =>
        {
            await dc.Context.SendActivityAsync($"shared: {options}");
            return await dc.EndDialogAsync("shared result");
        }));

        await DialogFlow.For(outer).Send("hello").AssertReply("shared: from inside").AssertReply("result: shared result").StartTestAsync();
    }

    [Fact]
    public async Task Resume_DialogOnTopEnds_InnerPromptAsksAgain()
    {
        var component = new InterruptibleComponent("component");
        component.AddDialog(new TextPrompt("prompt"));

        await DialogFlow.For([component, new WaterfallDialog("help", [DialogFlow.Say("helping"), DialogFlow.EndWithResult])], DialogFlow.Ask("name?"))
            .Send("hello").AssertReply("name?")
            .Send("help").AssertReply("helping")
            .Send("thanks").AssertReply("name?").AssertReply("reprompted")
            .Send("Ann").AssertReply("result: Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task Cancel_WithStackInside_InnerDialogsEndFirst()
    {
        var inner = LambdaDialog.Waiting("inner");
        var component = new InterruptibleComponent("component");
        component.AddDialog(inner);
        var dc = Turns.Dialogs(component);
        await dc.BeginDialogAsync("component");

        await dc.CancelAllDialogsAsync();

        Assert.Equal([DialogReason.CancelCalled], inner.Ended);
        Assert.Equal([DialogReason.CancelCalled], component.Ended);
    }

    [Fact]
    public async Task Cancel_FromInside_ParentGoesOnWithoutAResult() =>
        await DialogFlow.For(
            [
                new WaterfallDialog("outer", [DialogFlow.Begin("component"), DialogFlow.Say("and now?"), DialogFlow.EndWithResult]),
                new ComponentDialog("component").AddDialog(new WaterfallDialog("inner",
                [
                    DialogFlow.Say("inside"),
                    (stepContext, cancellationToken) => stepContext.CancelAllDialogsAsync(cancellationToken),
                ])),
            ])
            .Send("a").AssertReply("inside")
            .Send("b").AssertReply("and now?")
            .Send("c").AssertReply("result: c")
            .StartTestAsync();

    [Fact]
    public async Task Child_ComponentActive_IsItsContext()
    {
        var dc = Turns.Dialogs(new ComponentDialog("component").AddDialog(LambdaDialog.Waiting("inner")));
        await dc.BeginDialogAsync("component");

        Assert.Equal("inner", dc.Child!.ActiveDialog!.Id);
        Assert.Same(dc, dc.Child.Parent);
    }

    [Fact]
    public void TelemetryClient_SetAndCleared_ReachesDialogsInside()
    {
        var telemetry = new RecordingTelemetry();
        var component = new ComponentDialog("outer").AddDialog(new ComponentDialog("inner").AddDialog(new WaterfallDialog("A")));
        var leaf = ((ComponentDialog)component.FindDialog("inner")!).FindDialog("A")!;

        component.TelemetryClient = telemetry;
        Assert.Same(telemetry, leaf.TelemetryClient);

        component.TelemetryClient = null!;
        Assert.IsType<NullBotTelemetryClient>(leaf.TelemetryClient);
    }

    [Fact]
    public async Task Continue_DialogsChangedSinceBegin_RaisesVersionChangedOnce()
    {
        var storage = new MemoryStorage();
        Assert.Empty((await TurnAsync(storage, 1)).Raised);

        var changed = await TurnAsync(storage, 2);
        Assert.Equal(["component"], changed.Raised);

        Assert.Empty((await TurnAsync(storage, 2)).Raised);
    }

    [Fact]
    public async Task Continue_VersionChangeNotHandled_IsTracedAndTheTurnGoesOn()
    {
        var telemetry = new RecordingTelemetry();
        var component = new ComponentDialog("component");
        component.AddDialog(new WaterfallDialog("A", [DialogFlow.Say("one"), DialogFlow.Say("two")]));
        var dc = Turns.Dialogs(component);
        dc.Dialogs.TelemetryClient = telemetry;
        await dc.BeginDialogAsync("component");

        component.AddDialog(new WaterfallDialog("B"));
        var result = await dc.ContinueDialogAsync();

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Contains("versionChanged", Assert.Single(telemetry.Traces), StringComparison.Ordinal);
    }

    private static async Task<VersionedComponent> TurnAsync(MemoryStorage storage, int steps)
    {
        var state = new ConversationState(storage);
        var component = new VersionedComponent("component", steps);
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs")).Add(component);
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        await adapter.SendTextToBotAsync("hi", async (turnContext, cancellationToken) =>
        {
            var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            if ((await dc.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync("component", null, cancellationToken);
            }
        }, CancellationToken.None);
        return component;
    }

    private static ComponentDialog Asking(string id, string first, string second)
    {
        var component = new ComponentDialog(id);
        component.AddDialog(new WaterfallDialog("steps",
        [
            (stepContext, token) => stepContext.PromptAsync("number", DialogFlow.Ask($"{first}?"), token),
            (stepContext, token) =>
            {
                stepContext.Values["first"] = stepContext.Result;
                return stepContext.PromptAsync("number", DialogFlow.Ask($"{second}?"), token);
            },
            (stepContext, token) => stepContext.EndDialogAsync((int)stepContext.Values["first"]! + (int)stepContext.Result!, token),
        ]));
        component.AddDialog(new NumberPrompt<int>("number", defaultLocale: "en-us"));
        return component;
    }

    private sealed class InterruptibleComponent(string id) : ComponentDialog(id)
    {
        public List<DialogReason> Ended { get; } = [];

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default) =>
            outerDc.Context.Activity.Text == "help"
                ? await outerDc.BeginDialogAsync("help", null, cancellationToken)
                : await base.ContinueDialogAsync(outerDc, cancellationToken);

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ended.Add(reason);
            return Task.CompletedTask;
        }

        protected override Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync("reprompted", cancellationToken: cancellationToken);
    }

    private sealed class VersionedComponent : ComponentDialog
    {
        public VersionedComponent(string id, int steps)
            : base(id)
        {
            AddDialog(new WaterfallDialog("steps", Enumerable.Repeat<WaterfallStep>((_, _) => Task.FromResult(EndOfTurn), steps + 5)));
        }

        public List<object?> Raised { get; } = [];

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
            {
                Raised.Add(e.Value);
                return Task.FromResult(true);
            }

            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }
    }
}
