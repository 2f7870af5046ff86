using System.Net;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Privacy;

/// <summary>Transcripts are kept only where an option says so.</summary>
public sealed class TranscriptOptionTests
{
    [Theory]
    [InlineData("true", HttpStatusCode.OK)]
    [InlineData("false", HttpStatusCode.NotFound)]
    public async Task Transcripts_AreThereAsTheOptionSays(string option, HttpStatusCode status)
    {
        await using var host = new BotHost();
        host.Settings["Inspection:Transcripts"] = option;
        var client = host.Talk();
        await client.SayAsync("does it work?");
        using var response = await client.Http.GetAsync(new Uri("/transcripts", UriKind.Relative));

        Assert.Equal(status, response.StatusCode);
    }
}
