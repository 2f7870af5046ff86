using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Answers;

/// <summary>The advice with which everything that informs ends.</summary>
internal static class ClosingAdvice
{
    /// <summary>Says it.</summary>
    /// <param name="knowledge">The language.</param>
    /// <param name="safety">The urgency of an open red flag.</param>
    /// <param name="turn">Counts up, so that the wordings take turns.</param>
    /// <param name="doctorFirst">Whether it must tell to ask a doctor first.</param>
    public static string Say(KnowledgeBase knowledge, Urgency? safety, int turn, bool doctorFirst)
    {
        var phrase = safety switch
        {
            Urgency.Crisis => PhraseBook.ClosingCrisis,
            Urgency.Emergency => PhraseBook.ClosingEmergency,
            Urgency.SameDay => PhraseBook.ClosingSameDay,
            _ => PhraseBook.Closing,
        };
        var advice = knowledge.Phrases.Say(phrase, turn);
        return doctorFirst ? $"{knowledge.Phrases.Say(PhraseBook.DoctorFirst)}\n\n{advice}" : advice;
    }
}
