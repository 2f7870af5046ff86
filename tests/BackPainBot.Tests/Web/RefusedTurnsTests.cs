using System.Net;
using System.Net.Http.Json;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Web;

/// <summary>What the bot cannot take on now is refused in a way that makes the sender try again.</summary>
public sealed class RefusedTurnsTests
{
    private static readonly Uri Path = new("/api/messages", UriKind.Relative);

    [Fact]
    public async Task Storage_that_cannot_write_is_answered_503_with_Retry_After()
    {
        await using var host = new BotHost();
        var client = host.Talk();
        Assert.NotEmpty((await client.SayAsync("what is it?")).Messages);
        var store = (IDisposable)host.Services.GetRequiredService<IBotStore>();
        store.Dispose();

        using var response = await client.Http.PostAsJsonAsync(Path, client.Message("does it work?"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter?.Delta);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Too_many_messages_of_one_conversation_are_answered_429_with_Retry_After()
    {
        await using var host = new BotHost { Settings = { ["Turns:PerConversation"] = "1" } };
        var client = host.Talk();
        await client.SayAsync("what is it?");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => client.Message("does it work?")).ToList().Select(message => client.Http.PostAsJsonAsync(Path, message)));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.TooManyRequests));
        Assert.All(answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests), answer => Assert.NotNull(answer.Headers.RetryAfter?.Delta));
    }
}
