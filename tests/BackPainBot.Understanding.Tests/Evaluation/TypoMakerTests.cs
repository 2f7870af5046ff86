using BackPainBot.Benchmarks.Understanding;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Tests.Evaluation;

public sealed class TypoMakerTests
{
    [Fact]
    public void Misspell_SameSeed_GivesTheSame() =>
        Assert.Equal(TypoMaker.Misspell("what are trigger points", 2, 7), TypoMaker.Misspell("what are trigger points", 2, 7));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Misspell_Question_ChangesThatManyLongWordsByOneEdit(int typos)
    {
        var changed = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            string[] before = ["what", "is", "a", "trigger", "point"];
            var after = TypoMaker.Misspell(string.Join(' ', before), typos, seed).Split(' ');
            Assert.Equal(before.Length, after.Length);
            Assert.Equal("is a", string.Join(' ', after[1..3]));
            Assert.All(before.Zip(after), pair => Assert.InRange(EditDistance.Measure(pair.First, pair.Second, 3), 0, 1));
            changed += before.Zip(after).Count(pair => pair.First != pair.Second);
        }

        Assert.InRange(changed, 180 * typos, 200 * typos);
    }

    [Fact]
    public void Misspell_OnlyShortWords_LeavesThemAlone() => Assert.Equal("is it ok", TypoMaker.Misspell("is it ok", 2, 3));
}
