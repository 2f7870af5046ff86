using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Connector;

public sealed class ConnectorClientPathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("/_connector", "/_connector")]
    [InlineData("/amer/", "/amer")]
    public async Task SendToConversation_AnyServiceUrl_PostsBelowIt(string suffix, string prefix)
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = new ConnectorClient(new Uri(channel.Url + suffix), credentials: null);

        await client.Conversations.SendToConversationAsync("c1", new Activity { Type = "message" });

        var request = Assert.Single(channel.Requests);
        Assert.Equal(("POST", $"{prefix}/v3/conversations/c1/activities"), (request.Method, request.Target));
    }

    [Theory]
    [InlineData("7a0d|livechat", "7a0d%7Clivechat")]
    [InlineData("19:ab@thread.tacv2;messageid=1", "19%3Aab%40thread.tacv2%3Bmessageid%3D1")]
    [InlineData("a:1-b_c~d.e", "a%3A1-b_c~d.e")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("é", "%C3%A9")]
    public async Task ReplyToActivity_IdsWithReservedCharacters_EscapesThem(string id, string escaped)
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        await client.Conversations.ReplyToActivityAsync(id, id, new Activity { Type = "message" });

        Assert.Equal($"/v3/conversations/{escaped}/activities/{escaped}", Assert.Single(channel.Requests).Target);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public async Task SendToConversation_IdThatWouldLeadElsewhere_ThrowsAndSendsNothing(string id)
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);

        await Assert.ThrowsAsync<ArgumentException>(() => client.Conversations.SendToConversationAsync(id, new Activity { Type = "message" }));

        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task Operations_All_HaveTheirMethodAndPath()
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(200));
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);
        var conversations = client.Conversations;
        var activity = new Activity { Type = "message", Id = "a1", ReplyToId = "a0", Conversation = new ConversationAccount { Id = "c1" } };

        await conversations.SendToConversationAsync(activity);
        await conversations.ReplyToActivityAsync(activity);
        await conversations.UpdateActivityAsync(activity);
        await conversations.DeleteActivityAsync("c1", "a1");
        await conversations.CreateConversationAsync(new ConversationParameters { TopicName = "t" });
        await conversations.GetConversationsAsync();
        await conversations.GetConversationsAsync("t=1&2");
        await conversations.GetConversationMembersAsync("c1");
        await conversations.DeleteConversationMemberAsync("c1", "29:m");
        await conversations.GetActivityMembersAsync("c1", "a1");
        await conversations.GetConversationPagedMembersAsync("c1");
        await conversations.GetConversationPagedMembersAsync("c1", 50, "t=1&2");
        await conversations.SendConversationHistoryAsync("c1", new Transcript { Activities = [activity] });
        await client.Attachments.GetAttachmentInfoWithHttpMessagesAsync("f1");
        await client.Attachments.GetAttachmentWithHttpMessagesAsync("f1", "original");

        string[] expected =
        [
            "POST /v3/conversations/c1/activities",
            "POST /v3/conversations/c1/activities/a0",
            "PUT /v3/conversations/c1/activities/a1",
            "DELETE /v3/conversations/c1/activities/a1",
            "POST /v3/conversations",
            "GET /v3/conversations",
            "GET /v3/conversations?continuationToken=t%3D1%262",
            "GET /v3/conversations/c1/members",
            "DELETE /v3/conversations/c1/members/29%3Am",
            "GET /v3/conversations/c1/activities/a1/members",
            "GET /v3/conversations/c1/pagedmembers",
            "GET /v3/conversations/c1/pagedmembers?pageSize=50&continuationToken=t%3D1%262",
            "POST /v3/conversations/c1/activities/history",
            "GET /v3/attachments/f1",
            "GET /v3/attachments/f1/views/original",
        ];
        Assert.Equal(expected, channel.Requests.Select(request => $"{request.Method} {request.Target}"));
    }

    [Fact]
    public async Task ReplyToActivity_WithoutReplyToId_ThrowsAndSendsNothing()
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);
        var activity = new Activity { Type = "message", Conversation = new ConversationAccount { Id = "c1" } };

        await Assert.ThrowsAsync<ArgumentException>(() => client.Conversations.ReplyToActivityAsync(activity));

        Assert.Empty(channel.Requests);
    }
}
