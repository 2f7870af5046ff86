using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class ActivityPromptTests
{
    private static readonly PromptValidator<Activity> EventWithTwo = async (context, cancellationToken) =>
    {
        var activity = context.Recognized.Value!;
        if (activity.Type == ActivityTypes.Event)
        {
            return activity.Value is 2;
        }

        if (activity.Text == "speak")
        {
            await context.Context.SendActivityAsync("I spoke", cancellationToken: cancellationToken);
        }

        return false;
    };

    [Fact]
    public void Constructor_MissingArguments_Throws()
    {
        Assert.Throws<ArgumentNullException>("dialogId", () => new ActivityPrompt(string.Empty, EventWithTwo));
        Assert.Throws<ArgumentNullException>("dialogId", () => new ActivityPrompt(null!, EventWithTwo));
        Assert.Throws<ArgumentNullException>("validator", () => new ActivityPrompt("prompt", null!));
    }

    [Fact]
    public async Task Begin_OtherOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => Turns.Dialogs(new ActivityPrompt("prompt", EventWithTwo)).BeginDialogAsync("prompt"));

    [Fact]
    public async Task Answers_UntilTheValidatorAccepts_RetryUnlessItSpoke() =>
        await DialogFlow.For(new ActivityPrompt("prompt", EventWithTwo), DialogFlow.Ask("send an event", "retry: send an event"), format: result => ((Activity)result!).Type!)
            .Send("hi").AssertReply("send an event")
            .Send("no").AssertReply("retry: send an event")
            .Send("speak").AssertReply("I spoke")
            .Send(new Activity { Type = ActivityTypes.Event, Value = 2 }).AssertReply("result: event")
            .StartTestAsync();

    [Fact]
    public async Task AttemptCount_EveryActivity_Counts()
    {
        var attempts = new List<int>();
        var prompt = new ActivityPrompt("prompt", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            return Task.FromResult(false);
        });

        await DialogFlow.For(prompt, new PromptOptions()).Send("hi").Send("a").Send(new Activity { Type = ActivityTypes.Event }).StartTestAsync();

        Assert.Equal([1, 2], attempts);
    }

    [Fact]
    public async Task Resume_DialogOnTopEnds_AsksAgainNotAsRetry()
    {
        var dc = Turns.Dialogs(new OpenPrompt("prompt"), LambdaDialog.Waiting("top"));
        await dc.PromptAsync("prompt", DialogFlow.Ask("send", "retry"));
        await dc.BeginDialogAsync("top");

        await dc.EndDialogAsync();

        Assert.Equal(["send", "send"], ((OpenPrompt)dc.FindDialog("prompt")!).Asked);
    }

    [Fact]
    public async Task OnPrompt_WithoutRetryFlag_IsNotARetry()
    {
        var prompt = new OpenPrompt("prompt");

        await prompt.AskAsync(Turns.Create(), DialogFlow.Ask("send", "retry"));

        Assert.Equal(["send"], prompt.Asked);
        await Assert.ThrowsAsync<ArgumentNullException>("turnContext", () => prompt.AskAsync(null!, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>("options", () => prompt.AskAsync(Turns.Create(), null!));
    }

    private sealed class OpenPrompt(string id) : ActivityPrompt(id, (_, _) => Task.FromResult(true))
    {
        public List<string?> Asked { get; } = [];

        public Task AskAsync(ITurnContext turnContext, PromptOptions options) => OnPromptAsync(turnContext, new Dictionary<string, object?>(), options, CancellationToken.None);

        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        {
            if (options is not null)
            {
                Asked.Add(isRetry ? options.RetryPrompt?.Text : options.Prompt?.Text);
            }

            return base.OnPromptAsync(turnContext, state, options!, isRetry, cancellationToken);
        }
    }
}
