namespace BackPainBot.Understanding.Tests;

public sealed class NegationTests
{
    [Theory]
    [InlineData("no fever", "fever", true)]
    [InlineData("i do not have any numbness", "numbness", true)]
    [InlineData("no fever chills or numbness", "numbness", true)]
    [InlineData("without any fever", "fever", true)]
    [InlineData("never had cancer", "cancer", true)]
    [InlineData("she denies leg weakness", "weakness", true)]
    [InlineData("i have a fever", "fever", false)]
    [InlineData("fever", "fever", false)]
    [InlineData("no cough but a fever", "fever", false)]
    [InlineData("no fever and my leg is numb", "numb", false)]
    [InlineData("i am not sure why my leg is numb", "numb", false)]
    [InlineData("no idea why i have a fever", "fever", false)]
    [InlineData("it is not only stiff it is numb", "numb", false)]
    [InlineData("no one two three four five six seven eight fever", "fever", false)]
    public void IsNegated_Phrase_TellsDeniedFromSaid(string text, string phrase, bool negated) =>
        Assert.Equal(negated, Negation.IsNegated(text, text.IndexOf(phrase, StringComparison.Ordinal)));

    [Fact]
    public void IsNegated_OutsideTheText_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Negation.IsNegated("no", 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Negation.IsNegated("no", -1));
    }
}
