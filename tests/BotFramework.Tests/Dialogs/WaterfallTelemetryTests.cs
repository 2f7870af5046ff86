using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class WaterfallTelemetryTests
{
    private readonly RecordingTelemetry _telemetry = new();

    [Fact]
    public async Task Complete_TwoSteps_EachEventOnceWithTheSameInstance()
    {
        var dc = Turns.Dialogs(new WaterfallDialog("A", [NamedStep, (stepContext, token) => stepContext.EndDialogAsync(null, token)]) { TelemetryClient = _telemetry });

        await dc.BeginDialogAsync("A");
        await dc.ContinueDialogAsync();

        Assert.Equal(["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallComplete"], _telemetry.Events.Select(tracked => tracked.Name));
        Assert.All(_telemetry.Events, tracked => Assert.Equal("A", tracked.Properties["DialogId"]));
        Assert.True(Guid.TryParse(Assert.Single(_telemetry.Events.Select(tracked => tracked.Properties["InstanceId"]).Distinct()), out _));
        Assert.Equal([nameof(NamedStep), "Step2of2"], _telemetry.Events.Where(tracked => tracked.Name == "WaterfallStep").Select(tracked => tracked.Properties["StepName"]));
        Assert.False(_telemetry.Events[^1].Properties.ContainsKey("StepName"));
        Assert.Equal(["A"], _telemetry.Views);
    }

    [Fact]
    public async Task Cancel_InFirstStep_NamesTheStep()
    {
        var dc = Turns.Dialogs(new WaterfallDialog("A", [NamedStep]) { TelemetryClient = _telemetry });
        await dc.BeginDialogAsync("A");

        await dc.CancelAllDialogsAsync();

        var (name, properties) = _telemetry.Events[^1];
        Assert.Equal("WaterfallCancel", name);
        Assert.Equal(nameof(NamedStep), properties["StepName"]);
        Assert.Equal(_telemetry.Events[0].Properties["InstanceId"], properties["InstanceId"]);
    }

    [Fact]
    public async Task Replace_InFirstStep_IsNeitherCompleteNorCancel()
    {
        var dc = Turns.Dialogs(new WaterfallDialog("A", [NamedStep]) { TelemetryClient = _telemetry }, LambdaDialog.Waiting("B"));
        await dc.BeginDialogAsync("A");

        await dc.ReplaceDialogAsync("B");

        Assert.Equal(["WaterfallStart", "WaterfallStep"], _telemetry.Events.Select(tracked => tracked.Name));
    }

    [Fact]
    public async Task Component_Begins_IsViewed()
    {
        var component = new ComponentDialog("component") { TelemetryClient = _telemetry };
        component.AddDialog(LambdaDialog.Waiting("A"));

        await Turns.Dialogs(component).BeginDialogAsync("component");

        Assert.Equal(["component"], _telemetry.Views);
    }

    private static Task<DialogTurnResult> NamedStep(WaterfallStepContext stepContext, CancellationToken cancellationToken) => Task.FromResult(Dialog.EndOfTurn);
}
