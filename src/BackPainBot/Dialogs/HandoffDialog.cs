using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Channels;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs;

/// <summary>"Talk to a person": how to reach the clinic; where people sit at a desk, hands the conversation over.</summary>
public sealed class HandoffDialog : TaskDialog
{
    private const string Prompt = "connect";

    /// <summary>Is begun without options; what it tells is configured under <c>Clinic</c>.</summary>
    public HandoffDialog(Speaker speaker)
        : base(nameof(HandoffDialog), speaker)
    {
        AddDialog(new WaterfallDialog("handoff", [TellAsync, ConnectAsync]));
        AddDialog(new ConfirmPrompt(Prompt, ValidateAsync));
    }

    /// <inheritdoc/>
    public override string? Intent => IntentIds.Human;

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var suggestions = new[] { Speaker.Knowledge(step.Context).Topic(TopicIds.FindTherapist).Question };
        var desk = Speaker.HasDesk(step.Context);
        await Speaker.TellAsync(step.Context, IntentIds.Human, Details(step.Context), Card(step.Context), desk ? [] : suggestions, cancellationToken);
        return desk
            ? await PromptAsync(step, Prompt, Expected.YesNo, PhraseBook.HandoffAsk, null, cancellationToken)
            : await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> ConnectAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is true)
        {
            var transcript = await TranscriptAsync(step.Context, cancellationToken);
            await step.Context.SendActivityAsync(EventFactory.CreateHandoffInitiation(step.Context, null, transcript), cancellationToken);
        }

        var phrase = step.Result is true ? PhraseBook.HandoffStarted : PhraseBook.HandoffDeclined;
        await Speaker.TellAsync(step.Context, IntentIds.Human, Speaker.Say(step.Context, phrase), [], cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<Transcript> TranscriptAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var data = await Speaker.DataAsync(context, cancellationToken);
        var inbound = context.Activity;
        return new Transcript
        {
            Activities =
            [
                .. data.Transcript.Select(line => new Activity
                {
                    Type = ActivityTypes.Message,
                    Text = line.Text,
                    Timestamp = line.At,
                    From = line.FromUser ? inbound.From : inbound.Recipient,
                    Recipient = line.FromUser ? inbound.Recipient : inbound.From,
                    Conversation = inbound.Conversation,
                    ChannelId = inbound.ChannelId,
                }),
            ],
        };
    }

    private string Details(ITurnContext context)
    {
        var clinic = Speaker.Clinic;
        string?[] lines =
        [
            clinic.Phone is null ? null : Speaker.Say(context, PhraseBook.HandoffPhone, clinic.Phone),
            clinic.BookingUrl is null ? null : Speaker.Say(context, PhraseBook.HandoffBooking, clinic.BookingUrl),
            clinic.Hours is null ? null : Speaker.Say(context, PhraseBook.HandoffHours, clinic.Hours),
        ];
        var details = string.Join('\n', lines.Where(line => line is not null));
        return (clinic.Name, details) switch
        {
            (null, "") => Speaker.Say(context, PhraseBook.HandoffNoClinic),
            (null, _) => Speaker.Say(context, PhraseBook.HandoffDetails, details),
            (var name, "") => Speaker.Say(context, PhraseBook.HandoffName, name),
            var (name, _) => Speaker.Say(context, PhraseBook.HandoffClinic, name, details),
        };
    }

    /// <summary>The clinic's card with a button to call and one to book; null where neither is configured.</summary>
    private Attachment? Card(ITurnContext context)
    {
        var clinic = Speaker.Clinic;
        var buttons = new List<CardButton>();
        if (clinic.Phone is { } phone)
        {
            buttons.Add(CardButton.Opening(Speaker.Say(context, PhraseBook.HandoffCall, phone), PhoneLink.To(phone)));
        }

        if (clinic.BookingUrl is { } booking)
        {
            buttons.Add(CardButton.Opening(Speaker.Say(context, PhraseBook.HandoffBook), booking));
        }

        return buttons.Count == 0 ? null : new AdaptiveCard([CardElement.Title(clinic.Name ?? Speaker.Say(context, PhraseBook.HandoffTitle))], buttons).ToAttachment();
    }

    private async Task<bool> ValidateAsync(PromptValidatorContext<bool> prompt, CancellationToken cancellationToken)
    {
        if (prompt.Recognized.Succeeded || prompt.AttemptCount > RetryLimit)
        {
            return true;
        }

        return await prompt.AskAgainAsync(Speaker, PhraseBook.HandoffAskAgain, cancellationToken);
    }
}
