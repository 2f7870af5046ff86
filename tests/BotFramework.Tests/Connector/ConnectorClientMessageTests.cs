using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotFramework.Tests.Connector;

public sealed class ConnectorClientMessageTests
{
    private static readonly Activity Hello = new() { Type = "message", Text = "Grüße <b>" };

    [Fact]
    public async Task SendToConversation_Activity_IsJsonOfKnownLength()
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        await client.Conversations.SendToConversationAsync("c1", Hello);

        var request = Assert.Single(channel.Requests);
        Assert.Equal("""{"type":"message","text":"Grüße <b>"}""", request.Body);
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"]);
        Assert.True(request.Headers.ContainsKey("Content-Length"));
        Assert.StartsWith("Microsoft.Bot.Connector/", request.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, """{"id":"x"}""", "x")]
    [InlineData(201, """{"id":"x"}""", "x")]
    [InlineData(202, """{"id":"x"}""", "x")]
    [InlineData(200, "\uFEFF {\"id\":\"x\"}", "x")]
    [InlineData(200, "{}", null)]
    public async Task SendToConversation_AnswerWithBody_ReturnsTheId(int status, string body, string? id)
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(status, body, "text/plain"));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        var response = await client.Conversations.SendToConversationAsync("c1", Hello);

        Assert.NotNull(response);
        Assert.Equal(id, response.Id);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "")]
    [InlineData(202, "")]
    [InlineData(204, "")]
    [InlineData(200, " \r\n")]
    public async Task SendToConversation_AnswerWithoutBody_ReturnsNull(int status, string body)
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(status, body));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        Assert.Null(await client.Conversations.SendToConversationAsync("c1", Hello));
    }

    [Fact]
    public async Task SendToConversation_AnswerThatIsNotJson_ThrowsRestException()
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(200, "<html>", "text/html"));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        await Assert.ThrowsAsync<RestException>(() => client.Conversations.SendToConversationAsync("c1", Hello));
    }

    [Fact]
    public async Task SendToConversation_Refused_ThrowsWhatTheServiceSaid()
    {
        await using var channel = await ChannelStub.StartAsync(
            ChannelStub.Answer(403, """{"error":{"code":"BotNotInConversationRoster","message":"Not there."}}""", "application/json", ("x-ms-correlation", "7")));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", Hello));

        Assert.Equal("Operation returned an invalid status code 'Forbidden' (BotNotInConversationRoster)", exception.Message);
        Assert.Equal("Not there.", exception.Body?.Error?.Message);
        Assert.Equal(HttpStatusCode.Forbidden, exception.Response?.StatusCode);
        Assert.Equal(["7"], exception.Response?.Headers["x-ms-correlation"]);
    }

    [Theory]
    [InlineData(404, "")]
    [InlineData(500, "<html>Sorry</html>")]
    [InlineData(400, "[1]")]
    [InlineData(400, "\"oops\"")]
    public async Task DeleteActivity_RefusedWithoutErrorBody_ThrowsWithTheStatus(int status, string body)
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(status, body));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.DeleteActivityAsync("c1", "a1"));

        Assert.Null(exception.Body);
        Assert.Equal(status, (int)exception.Response!.StatusCode);
        Assert.Equal(body, exception.Response.Content);
    }

    [Fact]
    public async Task SendToConversation_Redirected_IsNotFollowed()
    {
        await using var elsewhere = await ChannelStub.StartAsync();
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(307, headers: ("Location", elsewhere.Url)));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", Hello));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, exception.Response?.StatusCode);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task GetConversationMembers_Roster_ReturnsTheMembers()
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(200, """[{"id":"29:a","name":"Ann","tenantId":"t"},{"id":"29:b"}]"""));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        var members = await client.Conversations.GetConversationMembersAsync("c1");

        Assert.Equal(["29:a", "29:b"], members!.Select(member => member.Id));
    }

    [Fact]
    public async Task SendWithHttpMessages_CustomHeaders_AreSentAndMessagesReturned()
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        using var result = await client.Conversations.SendToConversationWithHttpMessagesAsync("c1", Hello, new() { ["x-one"] = ["1", "2"] });

        Assert.Equal("1, 2", Assert.Single(channel.Requests).Headers["x-one"]);
        Assert.Equal(HttpMethod.Post, result.Request?.Method);
        Assert.Equal(HttpStatusCode.OK, result.Response?.StatusCode);
        Assert.Equal("sent-1", result.Body?.Id);
    }

    [Fact]
    public async Task GetAttachment_View_ReturnsItsBytes()
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(200, "picture", "image/png"));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        using var result = await client.Attachments.GetAttachmentWithHttpMessagesAsync("f1", "original");
        using var reader = new StreamReader(result.Body!);

        Assert.Equal("picture", await reader.ReadToEndAsync());
    }
}
