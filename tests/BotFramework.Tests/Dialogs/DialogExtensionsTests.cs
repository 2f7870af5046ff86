using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogExtensionsTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task Run_TurnAfterTurn_BeginsThenContinuesThenBeginsAgain() =>
        await Flow(new ComponentDialog("root").AddDialog(new WaterfallDialog("A", [DialogFlow.Say("one"), DialogFlow.EndWithResult])))
            .Send("a").AssertReply("one")
            .Send("b").AssertNoReply(null, 1)
            .Send("c").AssertReply("one")
            .StartTestAsync();

    [Fact]
    public async Task Run_DialogHasTelemetry_KeepsIt()
    {
        var telemetry = new RecordingTelemetry();
        var dialog = new WaterfallDialog("A", [DialogFlow.Say("one")]) { TelemetryClient = telemetry };

        await Flow(dialog).Send("a").AssertReply("one").StartTestAsync();

        Assert.Same(telemetry, dialog.TelemetryClient);
        Assert.NotEmpty(telemetry.Events);
    }

    [Fact]
    public async Task Run_DialogThrows_ExceptionReachesTheCaller()
    {
        var dialog = new LambdaDialog("A", (_, _) => throw new FormatException("bad"));

        await Assert.ThrowsAsync<FormatException>(() => Flow(dialog).Send("a").StartTestAsync());
    }

    [Fact]
    public async Task Run_ErrorHandled_TurnGoesOn()
    {
        object? error = null;
        var attempts = 0;
        var dialog = new LambdaDialog("A", (_, _) => attempts++ == 0 ? throw new FormatException("bad") : Task.FromResult(Dialog.EndOfTurn))
        {
            Before = e =>
            {
                error = e.Name == DialogEvents.Error ? e.Value : error;
                return e.Name == DialogEvents.Error;
            },
        };

        await Flow(dialog).Send("a").StartTestAsync();

        Assert.IsType<FormatException>(error);
    }

    [Fact]
    public async Task Run_TurnHoldsServices_DialogFindsThem()
    {
        string? service = null;
        var component = new ComponentDialog("root").AddDialog(new LambdaDialog("A", (dc, _) =>
        {
            service = dc.Services.Get<string>("service");
            return Task.FromResult(Dialog.EndOfTurn);
        }));

        await Flow(component, turnContext => turnContext.TurnState.Add("service", "found")).Send("a").StartTestAsync();

        Assert.Equal("found", service);
    }

    private TestFlow Flow(Dialog dialog, Action<ITurnContext>? prepare = null)
    {
        var property = _state.CreateProperty<DialogState>("dialogs");
        return new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(_state)), (turnContext, cancellationToken) =>
        {
            prepare?.Invoke(turnContext);
            return dialog.RunAsync(turnContext, property, cancellationToken);
        });
    }
}
