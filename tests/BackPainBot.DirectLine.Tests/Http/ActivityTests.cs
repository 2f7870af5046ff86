using System.Text.Json.Nodes;
using BackPainBot.DirectLine.Tests.Support;

namespace BackPainBot.DirectLine.Tests.Http;

/// <summary>What clients send, and what they read without a stream.</summary>
public sealed class ActivityTests
{
    [Fact]
    public async Task Post_IsStoredAsTheServiceKnowsItAndOtherwiseAsItWasSent()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);

        var answer = await client.PostAsync("""
            {"Type":"message","text":"<b>täxt</b> \ud83d\ude42","id":"forged","timestamp":"2001-01-01T00:00:00Z","channelId":"msteams","serviceUrl":"https://evil.example","callerId":"urn:botframework:azure",
             "conversation":{"id":"other","tenantId":"t"},"recipient":{"id":"other"},"from":{"id":"dl_other","name":"Anna","role":"bot"},"deliveryMode":"expectReplies","locale":"de-DE",
             "localTimezone":"Europe/Berlin","channelData":{"clientActivityID":"a","postBack":true},"entities":[{"type":"ClientCapabilities","supportsTts":true}],"value":{"x":[1,null]},"unknown":{"y":1}}
            """);

        var echo = (await client.HistoryAsync(3))[1]!;
        Assert.Equal(answer.Text("id"), echo["id"]!.GetValue<string>());
        Assert.Equal($"{client.ConversationId}-0000003", answer.Text("id"));
        Assert.Equal(("webchat", client.ConversationId, "bot"), (Text(echo, "channelId"), Text(echo["conversation"]!, "id"), Text(echo["recipient"]!, "id")));
        Assert.StartsWith("dl_", Text(echo["from"]!, "id"), StringComparison.Ordinal);
        Assert.NotEqual("dl_other", Text(echo["from"]!, "id"));
        Assert.Equal(("Anna", "user"), (Text(echo["from"]!, "name"), Text(echo["from"]!, "role")));
        Assert.Equal(("<b>täxt</b> \ud83d\ude42", "de-DE", "Europe/Berlin"), (Text(echo, "text"), Text(echo, "locale"), Text(echo, "localTimezone")));
        Assert.Equal("""{"clientActivityID":"a","postBack":true}""", echo["channelData"]!.ToJsonString());
        Assert.Equal("""[{"type":"ClientCapabilities","supportsTts":true}]""", echo["entities"]!.ToJsonString());
        Assert.Equal("""{"x":[1,null]}""", echo["value"]!.ToJsonString());
        Assert.Equal("""{"y":1}""", echo["unknown"]!.ToJsonString());
        Assert.Null(echo["serviceUrl"]);
        Assert.Null(echo["callerId"]);
        Assert.Null(echo["deliveryMode"]);
        Assert.True(DateTimeOffset.Parse(Text(echo, "timestamp")) > DateTimeOffset.Parse("2020-01-01Z"));
        var seen = host.Bot.Seen.Last();
        Assert.Equal((answer.Text("id"), "webchat", null, null), (seen.Id, seen.ChannelId, seen.ServiceUrl, seen.DeliveryMode));
    }

    [Fact]
    public async Task Get_PagesByWatermark()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);
        await client.SayAsync("one");
        var history = await client.HistoryAsync(3);

        var all = await client.GetAsync();
        var rest = await client.GetAsync("2");
        var none = await client.GetAsync(all.Text("watermark"));

        Assert.Equal(["hello", "one", "you said one"], history.Select(activity => Text(activity!, "text")));
        Assert.Equal(Text(history[1]!, "id"), Text(history[2]!, "replyToId"));
        Assert.Null(history[0]!["replyToId"]);
        Assert.Equal(["one", "you said one"], rest.Json["activities"]!.AsArray().Select(activity => Text(activity!, "text")));
        Assert.Empty(none.Json["activities"]!.AsArray());
        Assert.Equal(("4", "4"), (all.Text("watermark"), none.Text("watermark")));
        Assert.All(new[] { "-", "null", "undefined", "0" }, watermark => Assert.Equal(3, client.GetAsync(watermark).GetAwaiter().GetResult().Json["activities"]!.AsArray().Count));
        Assert.Equal((400, "BadArgument"), await Code(client.GetAsync("x")));
        Assert.Equal(400, (await client.GetAsync("-1")).Status);
    }

    [Theory]
    [InlineData("""{"text":"hi"}""", "MissingProperty")]
    [InlineData("{}", "MissingProperty")]
    [InlineData("""{"type":""}""", "MissingProperty")]
    [InlineData("""{"type":null}""", "MissingProperty")]
    [InlineData("", "MalformedData")]
    [InlineData("{", "MalformedData")]
    [InlineData("null", "MalformedData")]
    [InlineData("[]", "MalformedData")]
    [InlineData("\"message\"", "MalformedData")]
    [InlineData("""{"type":"message","text":["x"]}""", "MalformedData")]
    [InlineData("""{"type":"message","from":"me"}""", "MalformedData")]
    [InlineData("""{"type":"message"}x""", "MalformedData")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""", "BadArgument")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "BadArgument")]
    [InlineData("""{"type":"trace"}""", "BadArgument")]
    public async Task Post_OfWhatIsNoActivity_Is400AndSaysWhy(string body, string code)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();

        Assert.Equal((400, code), await Code(client.PostAsync(body)));
    }

    [Fact]
    public async Task Post_TooDeepOrNotUtf8_Is400()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        var deep = $$"""{"type":"message","value":{{string.Concat(Enumerable.Repeat("[", 1000))}}{{string.Concat(Enumerable.Repeat("]", 1000))}}}""";
        using var bytes = new ByteArrayContent([.. """{"type":"message","text":" """u8, 0xff, 0xfe, .. "\"}"u8]);

        Assert.Equal((400, "MalformedData"), await Code(client.PostAsync(deep)));
        var answer = await host.Post($"/v3/directline/conversations/{client.ConversationId}/activities").As(client.Token).Content(bytes).SendAsync();
        Assert.Equal((400, "MalformedData"), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_TooLarge_Is413(bool chunked)
    {
        await using var host = await DirectLineHost.StartAsync(("MaxActivityBytes", "2048"));
        var client = await host.ConnectAsync();
        var json = $$"""{"type":"message","text":"{{new string('x', 4000)}}"}""";

        var request = host.Post($"/v3/directline/conversations/{client.ConversationId}/activities").As(client.Token).Json(json);
        var answer = await (chunked ? request.With("Transfer-Encoding", "chunked") : request).SendAsync();

        Assert.Equal((413, "MessageSizeTooBig"), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData("gzip", 415)]
    [InlineData("identity, br", 415)]
    [InlineData("identity", 200)]
    public async Task Post_Compressed_IsRefusedInWords(string encoding, int status)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        using var content = new StringContent("""{"type":"message","text":"hi"}""");
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        var answer = await host.Post($"/v3/directline/conversations/{client.ConversationId}/activities").As(client.Token).Content(content).SendAsync();

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task Post_EndlessIdsAndNames_AreHarmless()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);
        var endless = new string('x', 10_000);
        var body = $$$"""{"type":"message","text":"hi","id":"{{{endless}}}","replyToId":"{{{endless}}}","from":{"id":"{{{endless}}}","name":"{{{endless}}}"},"channelData":{"clientActivityID":"{{{endless}}}"}}""";

        var first = await client.PostAsync(body);
        var second = await client.PostAsync(body);

        Assert.Equal((200, 200), (first.Status, second.Status));
        Assert.Equal(first.Text("id"), second.Text("id"));
        var echo = (await client.HistoryAsync(3))[1]!;
        Assert.Equal(200, Text(echo["from"]!, "name").Length);
        Assert.Equal(10_000, Text(echo["channelData"]!, "clientActivityID").Length);
    }

    [Theory]
    [InlineData("""{"clientActivityID":7}""")]
    [InlineData("""{"clientActivityID":{}}""")]
    [InlineData("\"text\"")]
    [InlineData("[1]")]
    [InlineData("null")]
    public async Task Post_ChannelDataOfAnotherShape_IsTaken(string channelData)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();

        Assert.Equal(200, (await client.PostAsync($$"""{"type":"message","text":"hi","channelData":{{channelData}}}""")).Status);
    }

    [Theory]
    [InlineData("de-AT", "de-AT")]
    [InlineData("en", "en")]
    [InlineData("xx-madeup7", "fr-FR")]
    [InlineData("", "fr-FR")]
    [InlineData("../../etc", "fr-FR")]
    public async Task Post_LocaleThatNobodyKnows_IsTheConversations(string sent, string stored)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync("fr-FR");
        await client.HistoryAsync(1);

        await client.PostAsync($$"""{"type":"message","text":"hi","locale":"{{sent}}"}""");

        Assert.Equal(stored, Text((await client.HistoryAsync(2))[1]!, "locale"));
    }

    [Fact]
    public async Task Upload_IsRefusedCleanly()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[100_000]), "file", "picture.png" } };

        var answer = await host.Post($"/v3/directline/conversations/{client.ConversationId}/upload?userId=x").As(client.Token).Content(form).SendAsync();

        Assert.Equal((400, "NotSupported"), (answer.Status, answer.ErrorCode));
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    private static async Task<(int, string)> Code(Task<Answer> asked)
    {
        var answer = await asked;
        return (answer.Status, answer.ErrorCode);
    }
}
