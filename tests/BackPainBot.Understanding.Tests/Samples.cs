namespace BackPainBot.Understanding.Tests;

/// <summary>A small training set and the classifier trained from it.</summary>
internal static class Samples
{
    public static TrainingSet Set { get; } = new(
        [
            .. Labelled(
                "what-is-it",
                "what is myofascial release",
                "explain myofascial release to me",
                "what does myofascial release mean",
                "tell me what this therapy is",
                "my doctor mentioned myofascial release, what is that",
                "define myofascial release please",
                "is myofascial release a kind of massage",
                "never heard of it, what is myofascial release therapy"),
            .. Labelled(
                "does-it-work",
                "does myofascial release work",
                "does it really help back pain",
                "is there any evidence that it works",
                "is it effective for lower back pain",
                "will it help my back",
                "are there studies that show it works",
                "is it worth trying",
                "how well does the therapy work for back pain"),
            .. Labelled(
                "trigger-points",
                "what are trigger points",
                "what is a trigger point in a muscle",
                "explain trigger points",
                "are trigger points the same as knots",
                "where do trigger points come from",
                "what does trigger point mean",
                "my therapist found trigger points, what are they"),
            .. Labelled(
                "find-therapist",
                "how do i find a therapist",
                "who does myofascial release",
                "what training should a therapist have",
                "where can i find a trained therapist",
                "how do i choose a good therapist",
                "which kind of therapist should i see"),
            .. Labelled(
                null,
                "how much does it cost",
                "what is the price of a session",
                "does insurance pay for massage",
                "who won the football game",
                "what is the weather tomorrow",
                "how many pills should i take",
                "can pregnant women have it"),
        ],
        [["therapist", "practitioner", "physical therapist"], ["trigger point", "knot"]],
        ["acupuncture", "sciatica", "chiropractor", "bladder"]);

    public static IntentClassifier Classifier { get; } = IntentClassifier.Train(Set);

    public static Speller Speller { get; } = new(Set.Examples.Select(example => example.Text), Set.Lexicon);

    public static byte[] Save(IntentClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    /// <summary>The best label and the confidence.</summary>
    public static (string Label, float Probability, Confidence Confidence) Ask(IntentClassifier classifier, string text)
    {
        var top = new ScoredLabel[1];
        var confidence = classifier.Classify(text, top);
        return (classifier.Labels[top[0].Label], top[0].Probability, confidence);
    }

    private static IEnumerable<TrainingExample> Labelled(string? label, params string[] questions) => questions.Select(question => new TrainingExample(question, label));
}
