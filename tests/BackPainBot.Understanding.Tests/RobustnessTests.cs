namespace BackPainBot.Understanding.Tests;

public sealed class RobustnessTests
{
    public static TheoryData<string> Awkward { get; } =
    [
        "",
        "\0",
        "😀",
        "\ud800",
        "\udc00 trigger \ud800",
        "\u0001\u0002\u001b[31mtrigger\u0007",
        "\u202ewhat is it\u202c",
        "ما هو العلاج",
        "什么是肌筋膜释放",
        "t\u0301r\u0302i\u0303g\u0304g\u0305e\u0306r",
        "'''''",
        "n't 't 's 've",
        new string('\'', 5000),
        new string('a', 100_000),
        new string('\ud83d', 50_000),
        string.Concat(Enumerable.Repeat("pionts ", 14_000)),
        string.Concat(Enumerable.Repeat("a1", 50_000)),
        string.Concat(Enumerable.Repeat("don't ", 16_000)),
        string.Concat(Enumerable.Repeat("abcdefghijklmnopqrstuvwxyz", 4_000)),
        string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)(i * 7919))),
    ];

    [Theory]
    [MemberData(nameof(Awkward))]
    public void AnyText_IsReadWithoutException(string text)
    {
        var top = new ScoredLabel[2];
        var confidence = Samples.Classifier.Classify(text, top);
        Assert.InRange(confidence.Entropy, 0, 1.0001f);
        Assert.InRange(top[0].Probability, top[1].Probability, 1.0001f);
        Assert.DoesNotContain("  ", Samples.Speller.Repair(text), StringComparison.Ordinal);
        Span<Range> clauses = stackalloc Range[4];
        foreach (var clause in clauses[..ClauseSplitter.Split(text, clauses)])
        {
            Assert.InRange(clause.End.Value, clause.Start.Value, text.Length);
        }
    }

    [Theory]
    [InlineData("what are trigger points and how do they hurt")]
    [InlineData("whats a triger pionts mussle, does insurence pay")]
    [InlineData("it's 10:30 and I can't feel my légs")]
    [InlineData("")]
    public void Classify_AfterTheFirst_AllocatesNothing(string text)
    {
        var top = new ScoredLabel[3];
        for (var i = 0; i < 100; i++)
        {
            Samples.Classifier.Classify(text, top);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Samples.Classifier.Classify(text, top);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void ClauseSplitter_Split_AllocatesNothing()
    {
        const string Text = "What is it? and does it work, how long does it take";
        Span<Range> clauses = stackalloc Range[4];
        ClauseSplitter.Split(Text, clauses);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = ClauseSplitter.Split(Text, clauses);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(3, count);
    }
}
