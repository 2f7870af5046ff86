using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Connector;

public sealed class InvokeResponseTests
{
    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    [InlineData(0, false)]
    public void IsSuccessStatusCode_Status_IsTrueFrom200To299(int status, bool expected) =>
        Assert.Equal(expected, new InvokeResponse { Status = status }.IsSuccessStatusCode());

    [Fact]
    public void Body_OfTypedResponse_IsTheSameAsOfThePlainOne()
    {
        InvokeResponse response = new InvokeResponse<string> { Body = "x" };

        Assert.Equal("x", response.Body);
    }
}
