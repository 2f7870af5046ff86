using System.Text;
using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

public sealed class StringUtilsTests
{
    private const string HashOfHello = "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=";

    [Theory]
    [InlineData(null, 5, "")]
    [InlineData("hello", 5, "hello")]
    [InlineData("hello", 4, "hell...")]
    public void Ellipsis_Text_IsCutWhereLonger(string? text, int length, string expected)
    {
        Assert.Equal(expected, StringUtils.Ellipsis(text, length));
        Assert.Equal(expected, StringUtils.Ellipsis(new StringBuilder(text), length).ToString());
    }

    [Theory]
    [InlineData(null, 5, "")]
    [InlineData("hello", 5, "hello")]
    [InlineData("hello", 4, "hell..." + HashOfHello)]
    public void EllipsisHash_Text_IsCutWithAHashWhereLonger(string? text, int length, string expected)
    {
        Assert.Equal(expected, StringUtils.EllipsisHash(text, length));
        Assert.Equal(expected, StringUtils.EllipsisHash(new StringBuilder(text), length).ToString());
    }

    [Fact]
    public void Hash_Text_IsSha256InBase64() => Assert.Equal(HashOfHello, StringUtils.Hash("hello"));
}
