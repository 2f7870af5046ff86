using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void Constructor_NullProperty_Throws() => Assert.Throws<ArgumentNullException>("dialogState", () => new DialogSet(null!));

    [Fact]
    public async Task CreateContext_WithoutProperty_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(Turns.Create()));

    [Fact]
    public async Task CreateContext_NullTurn_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogSet(Property()).CreateContextAsync(null!));

    [Fact]
    public async Task CreateContext_NewConversation_StackIsEmpty()
    {
        var dc = await new DialogSet(Property()).CreateContextAsync(Turns.Create());

        Assert.Empty(dc.Stack);
        Assert.Null(dc.ActiveDialog);
        Assert.Null(dc.Child);
    }

    [Fact]
    public void Find_KnownAndUnknown_DialogAndNull()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B"));

        Assert.Equal("A", dialogs.Find("A")!.Id);
        Assert.Equal("B", dialogs.Find("B")!.Id);
        Assert.Null(dialogs.Find("C"));
        Assert.Equal(["A", "B"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Find_NoId_Throws(string? id) => Assert.Throws<ArgumentNullException>("dialogId", () => new DialogSet().Find(id!));

    [Fact]
    public void Add_Null_Throws() => Assert.Throws<ArgumentNullException>("dialog", () => new DialogSet().Add(null!));

    [Fact]
    public void Add_SameIdTwice_SecondIsRenamed()
    {
        var second = new WaterfallDialog("A");
        var third = new WaterfallDialog("A");

        var dialogs = new DialogSet().Add(new WaterfallDialog("A")).Add(second).Add(third);

        Assert.Equal("A2", second.Id);
        Assert.Equal("A3", third.Id);
        Assert.Same(second, dialogs.Find("A2"));
    }

    [Fact]
    public void Add_SameInstanceTwice_StaysOne()
    {
        var dialog = new WaterfallDialog("A");

        var dialogs = new DialogSet().Add(dialog).Add(dialog);

        Assert.Equal("A", dialog.Id);
        Assert.Single(dialogs.GetDialogs());
    }

    [Fact]
    public void Add_DialogWithDependencies_AddsThemToo()
    {
        var dialogs = new DialogSet().Add(new DependentDialog(new WaterfallDialog("needed")));

        Assert.NotNull(dialogs.Find("needed"));
    }

    [Fact]
    public void GetVersion_SameDialogs_SameVersion()
    {
        var one = new DialogSet().Add(new WaterfallDialog("A").AddStep(DialogFlow.Say("x")));
        var other = new DialogSet().Add(new WaterfallDialog("A").AddStep(DialogFlow.Say("y")));

        Assert.NotEmpty(new DialogSet().GetVersion());
        Assert.Equal(one.GetVersion(), other.GetVersion());
        Assert.Same(one.GetVersion(), one.GetVersion());
    }

    [Fact]
    public void GetVersion_DialogOrStepAdded_Changes()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("A"));
        var before = dialogs.GetVersion();

        Assert.NotEqual(before, new DialogSet().Add(new WaterfallDialog("A").AddStep(DialogFlow.Say("x"))).GetVersion());
        Assert.NotEqual(before, dialogs.Add(new WaterfallDialog("B")).GetVersion());
    }

    [Fact]
    public void TelemetryClient_SetOnSet_ReachesDialogsThereAndThoseAddedLater()
    {
        var telemetry = new RecordingTelemetry();
        var dialogs = new DialogSet().Add(new WaterfallDialog("A"));
        Assert.IsType<NullBotTelemetryClient>(dialogs.Find("A")!.TelemetryClient);

        dialogs.TelemetryClient = telemetry;
        dialogs.Add(new WaterfallDialog("B"));

        Assert.Same(telemetry, dialogs.Find("A")!.TelemetryClient);
        Assert.Same(telemetry, dialogs.Find("B")!.TelemetryClient);
    }

    [Fact]
    public void TelemetryClient_SetToNull_TracksNothing()
    {
        var dialogs = new DialogSet { TelemetryClient = new RecordingTelemetry() }.Add(new WaterfallDialog("A"));

        dialogs.TelemetryClient = null!;

        Assert.IsType<NullBotTelemetryClient>(dialogs.TelemetryClient);
        Assert.IsType<NullBotTelemetryClient>(dialogs.Find("A")!.TelemetryClient);
    }

    [Fact]
    public void TelemetryClient_DialogsHaveTheirOwn_AddKeepsThem()
    {
        var own = new RecordingTelemetry();

        var dialogs = new DialogSet().Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B") { TelemetryClient = own });

        Assert.IsType<NullBotTelemetryClient>(dialogs.Find("A")!.TelemetryClient);
        Assert.Same(own, dialogs.Find("B")!.TelemetryClient);
    }

    [Fact]
    public void TelemetryClient_ComponentsThatHoldEachOther_ReachesBoth()
    {
        var telemetry = new RecordingTelemetry();
        var (one, other) = (new ComponentDialog("one"), new ComponentDialog("other"));
        one.Dialogs.Add(other);
        other.Dialogs.Add(one);

        one.Dialogs.TelemetryClient = telemetry;

        Assert.Same(telemetry, one.TelemetryClient);
        Assert.Same(telemetry, other.TelemetryClient);
    }

    private static IStatePropertyAccessor<DialogState> Property() =>
        new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs");

    private sealed class DependentDialog(Dialog dependency) : WaterfallDialog("dependent"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [dependency];
    }
}
