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
        var buttons = new[] { PhraseBook.ButtonCleared, PhraseBook.ButtonSafetyInfo }.Select(button => speaker.Say(context, button));
        await speaker.TellAsync(context, urgency == Urgency.Crisis ? TurnIds.Crisis : TurnIds.RedFlag, Text(speaker.Knowledge(context), urgency), urgency == Urgency.Crisis ? [] : buttons, cancellationToken);
    }

    /// <summary>Answers "what are the red flags?".</summary>
    public Task ListAsync(ITurnContext context, CancellationToken cancellationToken) =>
        speaker.TellAsync(context, IntentIds.SafetyInfo, List(speaker.Knowledge(context)), [], cancellationToken);

    /// <summary>The advice for an urgency.</summary>
    public string Text(KnowledgeBase knowledge, Urgency urgency) => urgency switch
    {
        Urgency.Crisis => knowledge.Phrases.Say(PhraseBook.Crisis, CrisisLine(knowledge), EmergencyNumber(knowledge)),
        Urgency.Emergency => knowledge.Phrases.Say(PhraseBook.Emergency, EmergencyNumber(knowledge)),
        _ => knowledge.Phrases.Say(PhraseBook.SameDay, EmergencyNumber(knowledge)),
    };

    /// <summary>The red flags.</summary>
    public string List(KnowledgeBase knowledge) => knowledge.Phrases.Say(PhraseBook.SafetyInfo, EmergencyNumber(knowledge));

    private string EmergencyNumber(KnowledgeBase knowledge) => speaker.Clinic.EmergencyNumber ?? knowledge.Phrases.Say(PhraseBook.EmergencyNumber);

    private string CrisisLine(KnowledgeBase knowledge) => speaker.Clinic.CrisisLine ?? knowledge.Phrases.Say(PhraseBook.CrisisLine);
}
