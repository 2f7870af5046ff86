namespace BackPainBot.Understanding.Tests;

public sealed class SplitPointsTests
{
    [Theory]
    [InlineData("what is it and does it work", "what is it|does it work")]
    [InlineData("whats fascia whats a trigger point", "whats fascia|whats a trigger point")]
    [InlineData("does it work who wrote that", "does it work|who wrote that")]
    [InlineData("define MFR, mechanism?", "define MFR|mechanism?")]
    [InlineData("trigger points / why do they matter", "trigger points|why do they matter")]
    [InlineData("TrPs: definition + clinical relevance", "TrPs|definition|clinical relevance")]
    [InlineData("what is it, and also what does it cost", "what is it|what does it cost")]
    [InlineData("tell me what it is n is it any good", "tell me what it is|is it any good")]
    [InlineData("how soon does it work", "how soon does it work")]
    [InlineData("tell me what it is", "tell me what it is")]
    [InlineData("rated 7.5 of 10", "rated 7.5 of 10")]
    [InlineData("and", "and")]
    [InlineData("so, and", "so, and")]
    [InlineData("?!", "?!")]
    public void Find_Text_GivesEveryPlace(string text, string expected)
    {
        var points = new SplitPoint[8];
        var found = points[..SplitPoints.Find(text, points)];
        var starts = found.Select(point => point.Start).Prepend(0);
        var ends = found.Select(point => point.End).Append(text.Length);
        Assert.Equal(expected, string.Join('|', starts.Zip(ends, (start, end) => text[start..end])));
    }

    [Fact]
    public void Find_MoreThanRoom_SaysSo()
    {
        var points = new SplitPoint[1];
        Assert.Equal(2, SplitPoints.Find("what is it? does it work? who does it?", points));
        Assert.Equal("what is it", "what is it? does it work? who does it?"[..points[0].End]);
    }

    [Fact]
    public void Find_AllocatesNothing()
    {
        const string Text = "What is it? and does it work, how long does it take";
        Span<SplitPoint> points = stackalloc SplitPoint[4];
        SplitPoints.Find(Text, points);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = SplitPoints.Find(Text, points);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2, count);
    }
}
