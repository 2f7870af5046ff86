using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Safety;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs;

/// <summary>Everything that is said in one go, without a dialog of its own: declines, warnings, greetings, requests, and answers on the way.</summary>
public sealed class Conversation(Speaker speaker, SafetyAdvice safety)
{
    private const int UnclearLimit = 2;

    /// <summary>Buttons that mean nothing outside the dialog that showed them.</summary>
    private static readonly Phrase[] DialogButtons =
    [
        PhraseBook.ButtonYes, PhraseBook.ButtonNotSure, PhraseBook.ButtonAsk, PhraseBook.ButtonRight, PhraseBook.ButtonChangeWhere,
        PhraseBook.ButtonChangeHowLong, PhraseBook.ButtonChangeHowBad, PhraseBook.ButtonChangeSuggested,
    ];

    /// <summary>Says what fits an understood message.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="understood">What the message means.</param>
    /// <param name="offer">Whether to offer next questions; not while a dialog waits.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task SayAsync(ITurnContext context, Understood understood, bool offer, CancellationToken cancellationToken) => understood.Kind switch
    {
        TurnKind.Answer => speaker.AnswerAsync(context, understood.Ids, understood.Silent, offer, cancellationToken),
        TurnKind.RedFlag or TurnKind.Crisis => safety.GiveAsync(context, understood.Safety!.Urgency, cancellationToken),
        TurnKind.SafetyInfo => safety.ListAsync(context, cancellationToken),
        TurnKind.NotCovered => NotCoveredAsync(context, understood.Ids, offer, cancellationToken),
        TurnKind.Unrelated => TellAsync(
            context, TurnIds.Unrelated, understood.Id == IntentIds.OtherLanguage ? PhraseBook.Foreign : PhraseBook.Unrelated, offer ? Start(context) : [], cancellationToken),
        TurnKind.Conversation => TalkAsync(context, understood.Id, offer, cancellationToken),
        _ => UnclearAsync(context, offer, cancellationToken),
    };

    /// <summary>Whether the text is that of a button whose dialog is over; most channels send buttons as text.</summary>
    public bool IsStaleButton(ITurnContext context) =>
        DialogButtons.Any(button => speaker.Say(context, button).Equals(context.Activity.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The welcome, once a conversation.</summary>
    public async Task WelcomeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var data = await speaker.DataAsync(context, cancellationToken);
        if (data.Welcomed)
        {
            return;
        }

        data.Welcomed = true;
        var text = speaker.Say(context, PhraseBook.Welcome);
        if (speaker.Clinic.PrivacyNoticeUrl is { } notice)
        {
            text += $"\n\n{speaker.Say(context, PhraseBook.WelcomePrivacy, notice)}";
        }

        TurnReport.Of(context).Kind = TurnKind.Conversation;
        await speaker.TellAsync(context, IntentIds.Greeting, text, Start(context), cancellationToken);
    }

    private Task TellAsync(ITurnContext context, string id, Phrase phrase, IEnumerable<string> suggestions, CancellationToken cancellationToken) =>
        speaker.TellAsync(context, id, speaker.Say(context, phrase), suggestions, cancellationToken);

    private async Task NotCoveredAsync(ITurnContext context, IReadOnlyList<string> ids, bool offer, CancellationToken cancellationToken)
    {
        var knowledge = speaker.Knowledge(context);
        TurnReport.Of(context).DoctorFirst |= ids.Any(id => knowledge.UncoveredGroup(id).DoctorFirst);
        var data = await speaker.DataAsync(context, cancellationToken);
        string[] offers = [.. knowledge.UncoveredGroup(ids[0]).Offers.Select(topic => knowledge.Topic(topic).Question)];
        var silent = AnswerComposer.Decline(knowledge, ids);
        var text = string.Join("\n\n", AnswerComposer.Reminder(knowledge, data)
            .Append(offers is [var first, var second] ? $"{silent} {speaker.Say(context, PhraseBook.NotCoveredOffer, first, second)}" : silent));
        await speaker.TellAsync(context, TurnIds.NotCovered, text, offer ? offers : [], cancellationToken);
    }

    private async Task UnclearAsync(ITurnContext context, bool offer, CancellationToken cancellationToken)
    {
        var data = await speaker.DataAsync(context, cancellationToken);
        var activity = context.Activity;
        var phrase = context.TurnState.Get<LongText>() is not null ? PhraseBook.TooLong
            : !string.IsNullOrWhiteSpace(activity.Text)
            ? IsStaleButton(context) ? PhraseBook.StaleCard : ++data.Unclear >= UnclearLimit ? PhraseBook.UnclearAgain : PhraseBook.Unclear
            : activity.Value is not null ? PhraseBook.StaleCard
            : activity.Attachments?.Count > 0 ? PhraseBook.Attachment
            : PhraseBook.Nothing;
        var start = offer ? Start(context) : [];

        // What was not understood may have been that a clinician has checked them.
        var open = offer && data.Safety is (Urgency.Emergency or Urgency.SameDay);
        await TellAsync(context, TurnIds.Unclear, phrase, open ? [.. start, speaker.Say(context, PhraseBook.ButtonCleared)] : start, cancellationToken);
    }

    private async Task TalkAsync(ITurnContext context, string id, bool offer, CancellationToken cancellationToken)
    {
        var data = await speaker.DataAsync(context, cancellationToken);
        var start = offer ? Start(context) : [];
        switch (id)
        {
            case IntentIds.Greeting:
                data.Welcomed = true;
                await TellAsync(context, id, PhraseBook.Greeting, start, cancellationToken);
                break;

            case IntentIds.Restart:
                data.Forget();
                await TellAsync(context, id, PhraseBook.Restart, start, cancellationToken);
                break;

            case IntentIds.ForgetMe:
                data.Forget();
                TurnReport.Of(context).Forget = true;
                await TellAsync(context, id, PhraseBook.ForgetMe, [], cancellationToken);
                break;

            case IntentIds.ConfirmCleared:
                var phrase = data.Safety is null ? PhraseBook.NothingToClear : PhraseBook.Cleared;
                data.Safety = null;
                await TellAsync(context, id, phrase, start, cancellationToken);
                break;

            case IntentIds.Privacy when speaker.Clinic.PrivacyNoticeUrl is { } notice:
                var text = $"{speaker.Say(context, PhraseBook.Privacy)} {speaker.Say(context, PhraseBook.PrivacyNotice, notice)}";
                await speaker.TellAsync(context, id, text, [], cancellationToken);
                break;

            default:
                await TellAsync(context, id, Simple(id), start, cancellationToken);
                break;
        }
    }

    private static Phrase Simple(string id) => id switch
    {
        IntentIds.Thanks => PhraseBook.Thanks,
        IntentIds.Goodbye => PhraseBook.Goodbye,
        IntentIds.Help => PhraseBook.Help,
        IntentIds.Cancel => PhraseBook.Cancelled,
        IntentIds.WhoAreYou => PhraseBook.WhoAreYou,
        IntentIds.Privacy => PhraseBook.Privacy,
        _ => PhraseBook.Unclear,
    };

    /// <summary>What a newcomer may ask.</summary>
    private string[] Start(ITurnContext context)
    {
        var knowledge = speaker.Knowledge(context);
        return [knowledge.Topic(TopicIds.WhatIsIt).Question, knowledge.Topic(TopicIds.DoesItWork).Question, knowledge.Phrases.Say(PhraseBook.ButtonVisit)];
    }
}
