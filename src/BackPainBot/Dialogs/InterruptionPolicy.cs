using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;

namespace BackPainBot.Dialogs;

/// <summary>Tells a reply from a digression: by what the dialog has asked for, and by what the message would mean on its own.</summary>
internal static class InterruptionPolicy
{
    // In a comment of their own words only a short message is a command.
    private const int CommandWords = 5;

    // A dialog that waits is left, or digressed from without a question, only for what is surely meant.
    private const double Sure = 0.6;

    // Thanks, greetings and the like are answered on the way only when that is surely what they are.
    private const double SureRemark = 0.8;

    /// <summary>Intents that end the dialog that waits.</summary>
    private static readonly HashSet<string> Ending =
        [IntentIds.Cancel, IntentIds.Restart, IntentIds.ForgetMe, IntentIds.Tour, IntentIds.Visit, IntentIds.Goodbye];

    /// <summary>Intents whose dialog goes on top of the one that waits.</summary>
    private static readonly HashSet<string> Nesting = [IntentIds.Human, IntentIds.Feedback];

    public static Interruption Decide(Understood understood, ConversationData data, string text, KnowledgeBase knowledge)
    {
        // The words of an authored button are what it says, and no red flag.
        if (data.Offered.Any(choice => choice.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            return Interruption.Reply;
        }

        if (understood.Kind is TurnKind.RedFlag or TurnKind.Crisis)
        {
            return Interruption.Ends;
        }

        var fits = FitsExactly(data, text, knowledge);
        if (fits && !understood.IsQuestion)
        {
            return Interruption.Reply;
        }

        var answers = understood.Kind is TurnKind.Answer or TurnKind.NotCovered or TurnKind.SafetyInfo or TurnKind.DidYouMean;
        if (understood.Kind == TurnKind.Conversation && IsCommand(understood, data, text))
        {
            return Ending.Contains(understood.Id) ? Interruption.Ends
                : Nesting.Contains(understood.Id) ? Interruption.Nested
                : fits ? Interruption.Reply
                : Interruption.Digression;
        }

        if (!answers)
        {
            return Interruption.Reply;
        }

        var digresses = understood.IsQuestion || (!fits && understood.Ranked[0].Score >= Sure && data.Expected is not (Expected.FreeText or Expected.ChoiceOrText));
        return !digresses ? Interruption.Reply : understood.Kind == TurnKind.DidYouMean ? Interruption.Nested : Interruption.Digression;
    }

    private static bool IsCommand(Understood understood, ConversationData data, string text)
    {
        if (understood.Id == IntentIds.Neither || (understood.Id == IntentIds.ConfirmCleared && data.Safety is null))
        {
            return false;
        }

        var ends = Ending.Contains(understood.Id) || Nesting.Contains(understood.Id) || (understood.Id == IntentIds.Help && data.Expected != Expected.FreeText);
        if (understood.Ranked[0].Score < (ends ? Sure : SureRemark))
        {
            return false;
        }

        return data.Expected is Expected.FreeText or Expected.ChoiceOrText
            ? ends && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= CommandWords
            : true;
    }

    /// <summary>Whether the text is a reply of the expected kind.</summary>
    private static bool FitsExactly(ConversationData data, string text, KnowledgeBase knowledge) => data.Expected switch
    {
        Expected.YesNo => ChoiceRecognizer.RecognizeBoolean(text, knowledge.Locale).Count > 0,
        Expected.Choice or Expected.ChoiceOrText => ChoiceRecognizers.RecognizeChoices(text, data.Offered).Count > 0,
        Expected.Number => NumberRecognizer.RecognizeNumber(text, knowledge.Locale).Count > 0,
        Expected.Duration => PainDuration.IsOne(text, knowledge),
        _ => false,
    };
}
