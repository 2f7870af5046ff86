namespace BackPainBot.Understanding.Tests;

public sealed class ClauseSplitterTests
{
    [Theory]
    [InlineData("what is it and does it work", "what is it|does it work")]
    [InlineData("What is it? Does it work?", "What is it?|Does it work?")]
    [InlineData("what is it, does it work", "what is it|does it work")]
    [InlineData("does it help and how and also who does it", "does it help and how|who does it")]
    [InlineData("is it safe but also does myofascial release hurt", "is it safe|does myofascial release hurt")]
    [InlineData("My back hurts. What are trigger points", "My back hurts.|What are trigger points")]
    [InlineData("what is it\nwho does it", "what is it|who does it")]
    [InlineData("Dr. Bauer wrote it, didn't he", "Dr. Bauer wrote it, didn't he")]
    [InlineData("it is stiff and can hardly move", "it is stiff and can hardly move")]
    [InlineData("pain in my neck and back and legs", "pain in my neck and back and legs")]
    [InlineData("it hurts when i sit and when i stand", "it hurts when i sit and when i stand")]
    [InlineData("massage, which is a therapy, helps", "massage, which is a therapy, helps")]
    [InlineData("rated 7.5 of 10", "rated 7.5 of 10")]
    [InlineData("does it work? why?", "does it work? why?")]
    [InlineData("hello", "hello")]
    [InlineData("  spaced out  ", "spaced out")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    public void Split_Text_FindsItsQuestions(string text, string expected)
    {
        var clauses = new Range[8];
        var count = ClauseSplitter.Split(text, clauses);
        Assert.Equal(expected, string.Join('|', clauses[..count].Select(clause => text[clause])));
    }

    [Fact]
    public void Split_MoreThanRoom_LeavesTheRestInTheLast()
    {
        var clauses = new Range[2];
        const string Text = "what is it? does it work? who does it?";
        Assert.Equal(2, ClauseSplitter.Split(Text, clauses));
        Assert.Equal("does it work? who does it?", Text[clauses[1]]);
    }

    [Fact]
    public void Split_NoRoom_GivesNone() => Assert.Equal(0, ClauseSplitter.Split("what is it", []));
}
