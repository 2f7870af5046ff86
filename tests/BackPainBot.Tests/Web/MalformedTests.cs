using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Web;

/// <summary>What fuzzing has found.</summary>
public sealed class MalformedTests(BotHost host) : IClassFixture<BotHost>
{
    [Theory]
    [InlineData("""{"type":"mention","text":"<at>x</at>","mentioned":"delay"}""")]
    [InlineData("""{"type":"mention","text":"<at>x</at>","mentioned":{"id":{"a":1},"name":"x"}}""")]
    [InlineData("""{"type":"Mention","text":5}""")]
    public async Task Message_WithAMentionOfAnotherForm_IsAnswered(string entity)
    {
        var client = host.Talk();
        var message = client.Message("does it work?");
        message["entities"] = new JsonArray(JsonNode.Parse(entity));

        var turn = await client.SendAsync(message);

        Assert.Equal(["does-it-work"], turn.Answered);
    }

    [Theory]
    [InlineData("message", """[{"eventType":"x"}]""")]
    [InlineData("messageDelete", """[{"eventType":"softDeleteMessage"}]""")]
    [InlineData("conversationUpdate", """{"eventType":"channelCreated","team":{"id":["19:t"]}}""")]
    public async Task Activity_OfTeamsWithDataOfAnotherForm_IsNoError(string type, string data)
    {
        var client = host.Talk("msteams");

        var turn = await client.SendAsync(client.Activity(type, new JsonObject { ["channelData"] = JsonNode.Parse(data), ["text"] = "does it work?" }));

        Assert.DoesNotContain("Something went wrong", turn.Text, StringComparison.Ordinal);
        Assert.Equal(type == "message", turn.Messages.Count > 0);
    }

    [Fact]
    public async Task Event_OfAMeetingOfAnotherForm_IsNoError()
    {
        var client = host.Talk("msteams");

        var turn = await client.SendAsync(client.Activity("event", new JsonObject { ["name"] = "application/vnd.microsoft.meetingStart", ["value"] = new JsonArray(1) }));

        Assert.Empty(turn.Messages);
    }

    [Fact]
    public async Task Transcript_WithoutAConversation_IsNotFound()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var response = await client.GetAsync(new Uri("/transcripts/emulator", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Message_ForAChannelThatTakesNothing_IsToBeDeliveredAgain()
    {
        await using var connector = await ConnectorStub.StartAsync();
        connector.SendStatus = 400;
        var client = host.Talk();
        var message = client.Message("/INSPECT open");
        message["serviceUrl"] = connector.ServiceUrl;
        message.Remove("deliveryMode");
        using var response = await client.Http.PostAsJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }
}
