using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public void AddStep_Null_Throws() => Assert.Throws<ArgumentNullException>("step", () => new WaterfallDialog("A").AddStep(null!));

    [Fact]
    public void GetVersion_Steps_NamesIdAndCount()
    {
        var dialog = new WaterfallDialog("A", [DialogFlow.Say("1")]);
        var version = dialog.GetVersion();

        Assert.Equal("A:1", version);
        Assert.Same(version, dialog.GetVersion());
        Assert.Equal("A:2", dialog.AddStep(DialogFlow.Say("2")).GetVersion());
    }

    [Fact]
    public async Task Steps_MessageEach_RunInOrderAndEndWithTheLastText() =>
        await DialogFlow.For(new WaterfallDialog("A", [DialogFlow.Say("one"), DialogFlow.Say("two")]).AddStep(DialogFlow.Say("three")))
            .Send("a").AssertReply("one")
            .Send("b").AssertReply("two")
            .Send("c").AssertReply("three")
            .Send("d").AssertReply("result: d")
            .Send("e").AssertReply("one")
            .StartTestAsync();

    [Fact]
    public async Task Steps_NoneAtAll_EndsAtOnce() =>
        await DialogFlow.For(new WaterfallDialog("A")).Send("a").AssertReply("result: nothing").StartTestAsync();

    [Fact]
    public async Task Continue_NotAMessage_WaitsInTheSameStep() =>
        await DialogFlow.For(new WaterfallDialog("A", [DialogFlow.Say("one"), DialogFlow.Say("two")]))
            .Send("a").AssertReply("one")
            .Send(new Activity { Type = ActivityTypes.Event, Name = "ping" })
            .Send(new Activity { Type = ActivityTypes.Typing })
            .Send("b").AssertReply("two")
            .StartTestAsync();

    [Fact]
    public async Task StepContext_AcrossTurns_KeepsOptionsValuesIndexReasonAndResult()
    {
        var seen = new List<string>();
        var dialog = new WaterfallDialog("A", [Note, Note, Note]);

        await DialogFlow.For(dialog, "options")
            .Send("a").AssertReply("step 0")
            .Send("b").AssertReply("step 1")
            .Send("c").AssertReply("step 2")
            .StartTestAsync();

        Assert.Equal(["0 BeginCalled options -> 0", "1 ContinueCalled options b 1", "2 ContinueCalled options c 2"], seen);

        async Task<DialogTurnResult> Note(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            var count = stepContext.Values.TryGetValue("count", out var value) ? (int)value! : 0;
            seen.Add($"{stepContext.Index} {stepContext.Reason} {stepContext.Options} {stepContext.Result ?? "->"} {count}");
            stepContext.Values["count"] = count + 1;
            await stepContext.Context.SendActivityAsync($"step {stepContext.Index}", cancellationToken: cancellationToken);
            return Dialog.EndOfTurn;
        }
    }

    [Fact]
    public async Task StepContext_RecordsInOptionsAndValues_ComeBackTyped()
    {
        var dialog = new WaterfallDialog("A",
        [
            (stepContext, _) =>
            {
                stepContext.Values["pain"] = new Pain("neck", 7, ["aching"]);
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (stepContext, token) =>
            {
                var (options, value) = ((Pain)stepContext.Options!, (Pain)stepContext.Values["pain"]!);
                return stepContext.EndDialogAsync($"{options.Where} {options.Level}, {value.Where} {value.Level} {value.Words[0]}", token);
            },
        ]);

        await DialogFlow.For(dialog, new Pain("back", 3, [])).Send("a").Send("b").AssertReply("result: back 3, neck 7 aching").StartTestAsync();
    }

    [Fact]
    public async Task Next_WithResult_RunsTheNextStepAtOnce()
    {
        DialogReason? reason = null;
        var dialog = new WaterfallDialog("A",
        [
            (stepContext, cancellationToken) => stepContext.NextAsync("passed", cancellationToken),
            (stepContext, cancellationToken) =>
            {
                reason = stepContext.Reason;
                return stepContext.EndDialogAsync(stepContext.Result, cancellationToken);
            },
        ]);

        await DialogFlow.For(dialog).Send("a").AssertReply("result: passed").StartTestAsync();

        Assert.Equal(DialogReason.NextCalled, reason);
    }

    [Fact]
    public async Task Next_CalledTwiceInAStep_Throws()
    {
        var dialog = new WaterfallDialog("A",
        [
            async (stepContext, cancellationToken) =>
            {
                await stepContext.NextAsync(null, cancellationToken);
                return await stepContext.NextAsync(null, cancellationToken);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Turns.Dialogs(dialog).BeginDialogAsync("A"));

        Assert.Contains("'A[0]'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_TokenInPlaceOfResult_Throws()
    {
        var dialog = new WaterfallDialog("A", [(stepContext, cancellationToken) => stepContext.NextAsync((object)cancellationToken, cancellationToken)]);

        await Assert.ThrowsAsync<ArgumentException>("result", () => Turns.Dialogs(dialog).BeginDialogAsync("A"));
    }

    [Fact]
    public async Task Nested_InnerEnds_OuterTakesItsResult() =>
        await DialogFlow.For(
            [
                new WaterfallDialog("outer", [DialogFlow.Say("outer 1"), DialogFlow.Begin("inner"), DialogFlow.EndWithResult]),
                new WaterfallDialog("inner", [DialogFlow.Say("inner 1"), DialogFlow.Say("inner 2"), DialogFlow.EndWithResult]),
            ])
            .Send("a").AssertReply("outer 1")
            .Send("b").AssertReply("inner 1")
            .Send("c").AssertReply("inner 2")
            .Send("d").AssertReply("result: d")
            .StartTestAsync();

    [Fact]
    public async Task Step_InsideComponent_ParentIsTheComponentsContext()
    {
        string? parent = null;
        var component = new ComponentDialog("component").AddDialog(new WaterfallDialog("steps",
        [
            (stepContext, _) =>
            {
                parent = stepContext.Parent?.ActiveDialog?.Id;
                return Task.FromResult(Dialog.EndOfTurn);
            },
        ]));

        await Turns.Dialogs(component).BeginDialogAsync("component");

        Assert.Equal("component", parent);
    }

    [Fact]
    public async Task OnStep_Overridden_WrapsEveryStep()
    {
        var dialog = new CountingWaterfall("A");
        dialog.AddStep(DialogFlow.Say("one")).AddStep(DialogFlow.Say("two"));

        await DialogFlow.For(dialog).Send("a").AssertReply("one").Send("b").AssertReply("two").StartTestAsync();

        Assert.Equal([0, 1], dialog.Steps);
    }

    public sealed record Pain(string Where, int Level, List<string> Words);

    private sealed class CountingWaterfall(string id) : WaterfallDialog(id)
    {
        public List<int> Steps { get; } = [];

        protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            Steps.Add(stepContext.Index);
            return base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
