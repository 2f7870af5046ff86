using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Safety;
using Microsoft.Bot.Builder;

namespace BackPainBot.Answers;

/// <summary>Urgent advice by urgency. General safety wording: from phrases.lg, not from the article, so it cites nothing.</summary>
public sealed class SafetyAdvice(Speaker speaker)
{
    /// <summary>Gives the advice and keeps the urgency until the user starts over or a clinician has checked them; a higher one is never lowered.</summary>
    public async Task GiveAsync(ITurnContext context, Urgency urgency, CancellationToken cancellationToken)
    {
        var data = await speaker.DataAsync(context, cancellationToken);
        data.Safety = data.Safety is { } open && open > urgency ? open : urgency;
        var report = TurnReport.Of(context);
        report.Kind = urgency == Urgency.Crisis ? TurnKind.Crisis : TurnKind.RedFlag;
        var text = urgency switch
        {
            Urgency.Crisis => speaker.Say(context, PhraseBook.Crisis, CrisisLine(context), EmergencyNumber(context)),
            Urgency.Emergency => speaker.Say(context, PhraseBook.Emergency, EmergencyNumber(context)),
            _ => speaker.Say(context, PhraseBook.SameDay, EmergencyNumber(context)),
        };
        var buttons = new[] { PhraseBook.ButtonCleared, PhraseBook.ButtonSafetyInfo }.Select(button => speaker.Say(context, button));
        await speaker.TellAsync(context, urgency == Urgency.Crisis ? TurnIds.Crisis : TurnIds.RedFlag, text, urgency == Urgency.Crisis ? [] : buttons, cancellationToken);
    }

    /// <summary>Answers "what are the red flags?".</summary>
    public Task ListAsync(ITurnContext context, CancellationToken cancellationToken) =>
        speaker.TellAsync(context, IntentIds.SafetyInfo, speaker.Say(context, PhraseBook.SafetyInfo, EmergencyNumber(context)), [], cancellationToken);

    private string EmergencyNumber(ITurnContext context) => speaker.Clinic.EmergencyNumber ?? speaker.Say(context, PhraseBook.EmergencyNumber);

    private string CrisisLine(ITurnContext context) => speaker.Clinic.CrisisLine ?? speaker.Say(context, PhraseBook.CrisisLine);
}
