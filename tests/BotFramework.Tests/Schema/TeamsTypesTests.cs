using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Schema;

public sealed class TeamsTypesTests
{
    public static TheoryData<object?, string> TaskValues => new()
    {
        { null, """{"type":"task/fetch"}""" },
        { """{"a":1,"type":"other"}""", """{"a":1,"type":"task/fetch"}""" },
        { new { B = "x" }, """{"b":"x","type":"task/fetch"}""" },
        { JsonElement.Parse("""{"c":[true]}"""), """{"c":[true],"type":"task/fetch"}""" },
    };

    [Theory]
    [MemberData(nameof(TaskValues))]
    public void TaskModuleAction_OfAnyObject_FetchesTheTaskWithIt(object? value, string expected)
    {
        var action = new TaskModuleAction("title", value);

        Assert.Equal(("invoke", "title"), (action.Type, action.Title));
        JsonAssert.Equal(expected, System.Text.Encoding.UTF8.GetBytes(Assert.IsType<string>(action.Value)));
    }

    [Theory]
    [InlineData("1000", "1000", true)]
    [InlineData("1000", "1001", true)]
    [InlineData("1001", "1000", false)]
    [InlineData("x", "1000", false)]
    [InlineData("1000", "", false)]
    [InlineData(null, "1000", false)]
    [InlineData("1000", null, false)]
    public void IsMessageRead_ByIds_ComparesThemAsNumbers(string? message, string? lastRead, bool expected)
    {
        Assert.Equal(expected, ReadReceiptInfo.IsMessageRead(message, lastRead));
        Assert.Equal(expected, new ReadReceiptInfo(lastRead).IsMessageRead(message));
    }

    [Fact]
    public void ToMessagingExtensionAttachment_WithoutPreview_IsItsOwnPreview()
    {
        var attachment = new Attachment("type", "url", "content", "name", "thumbnail");

        var result = attachment.ToMessagingExtensionAttachment();

        Assert.Equal(("type", "url", "content", "name", "thumbnail"), (result.ContentType, result.ContentUrl, result.Content, result.Name, result.ThumbnailUrl));
        Assert.Same(attachment, result.Preview);
        var preview = new Attachment();
        Assert.Same(preview, attachment.ToMessagingExtensionAttachment(preview).Preview);
    }

    [Fact]
    public void TeamsPagedMembersResult_OfChannelAccounts_ReadsThemAsTeamsAccounts()
    {
        var member = new ChannelAccount("1", "One")
        {
            Properties = { ["objectId"] = JsonElement.Parse("\"o\""), ["givenName"] = JsonElement.Parse("\"G\""), ["tenantId"] = JsonElement.Parse("\"t\"") },
        };

        var page = new TeamsPagedMembersResult("next", [member]);

        var read = Assert.Single(page.Members!);
        Assert.Equal(("1", "One", "o", "G", "t"), (read.Id, read.Name, read.AadObjectId, read.GivenName, read.TenantId));
        Assert.Equal("next", page.ContinuationToken);
    }

    [Fact]
    public void Responses_OfTaskModules_HaveTheirType()
    {
        Assert.Equal("continue", new TaskModuleContinueResponse().Type);
        Assert.Equal("continue", new TaskModuleContinueResponse(new TaskModuleTaskInfo()).Type);
        Assert.Equal("continue", new TaskModuleCardResponse().Type);
        Assert.Equal("message", new TaskModuleMessageResponse("bye").Type);
        Assert.Equal("config", new ConfigTaskResponse().ResponseType);
        Assert.Equal("auth", new ConfigAuthResponse { Config = new BotConfigAuth() }.Config.Type);
    }

    public static TheoryData<object, string> Wire => new()
    {
        { new TaskModuleResponse(new TaskModuleMessageResponse("bye")), """{"task":{"type":"message","value":"bye"}}""" },
        {
            new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("t", height: 200, width: "small", card: new HeroCard { Title = "h" }.ToAttachment()))),
            """{"task":{"type":"continue","value":{"title":"t","height":200,"width":"small","card":{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"h"}}}}}"""
        },
        {
            new TaskModuleResponse(new TaskModuleCardResponse(new TabResponse { Tab = new TabResponsePayload { Type = "continue" } })),
            """{"task":{"type":"continue","value":{"tab":{"type":"continue"}}}}"""
        },
        {
            new ConfigTaskResponse { Config = new TaskModuleMessageResponse("done"), CacheInfo = new CacheInfo("t", 5) },
            """{"responseType":"config","cacheInfo":{"cacheType":"t","cacheDuration":5},"config":{"type":"message","value":"done"}}"""
        },
        { new TeamsChannelData { Settings = new TeamsChannelDataSettings(new ChannelInfo("c")) }, """{"settings":{"selectedChannel":{"id":"c"}}}""" },
        {
            new TeamsChannelData(onBehalfOf: [new OnBehalfOf { ItemId = 0, Mri = "m", DisplayName = "d" }]),
            """{"onBehalfOf":[{"itemid":0,"mentionType":"person","mri":"m","displayName":"d"}]}"""
        },
        { new MeetingStartEventDetails("i", meetingType: "Adhoc"), """{"id":"i","MeetingType":"Adhoc","StartTime":"0001-01-01T00:00:00"}""" },
        { new TaskModuleRequest { TabEntityContext = new TabEntityContext { TabEntityId = "e" } }, """{"tabContext":{"tabEntityId":"e"}}""" },
        {
            new MessagingExtensionResponse(new MessagingExtensionResult("list", "result", [new HeroCard { Title = "h" }.ToAttachment().ToMessagingExtensionAttachment(new Attachment("p"))])),
            """
            {"composeExtension":{"attachmentLayout":"list","type":"result","attachments":[
              {"contentType":"application/vnd.microsoft.card.hero","content":{"title":"h"},"preview":{"contentType":"p"}}]}}
            """
        },
        { new TeamsChannelAccount("1", tenantId: "t") { AadObjectId = "o" }, """{"id":"1","aadObjectId":"o","tenantId":"t"}""" },
    };

    [Theory]
    [MemberData(nameof(Wire))]
    public void Value_OfATeamsType_IsWrittenAsTeamsReadsIt(object value, string expected) =>
        JsonAssert.Equal($$"""{"value":{{expected}}}""", BotFrameworkJson.Serialize(new Activity { Value = value }));

    [Theory]
    [InlineData("""{"Id":"i","Title":"t","JoinUrl":"https://join.example/","MeetingType":"Scheduled","StartTime":"2024-05-01T10:00:00Z"}""")]
    [InlineData("""{"id":"i","title":"t","joinUrl":"https://join.example/","meetingType":"Scheduled","startTime":"2024-05-01T10:00:00Z"}""")]
    public void MeetingStart_InEitherSpelling_IsRead(string json)
    {
        var activity = new Activity { ChannelData = JsonElement.Parse(json) };

        var details = activity.GetChannelData<MeetingStartEventDetails>()!;

        Assert.Equal(("i", "t", "Scheduled"), (details.Id, details.Title, details.MeetingType));
        Assert.Equal(new Uri("https://join.example/"), details.JoinUrl);
        Assert.Equal(new DateTime(2024, 5, 1, 10, 0, 0, DateTimeKind.Utc), details.StartTime);
    }

    [Fact]
    public void MeetingParticipants_FromTeams_AreRead()
    {
        var json = """{"members":[{"user":{"id":"u","givenName":"G"},"meeting":{"inMeeting":true,"role":"Organizer"}}]}""";

        var member = Assert.Single(new Activity { ChannelData = JsonElement.Parse(json) }.GetChannelData<MeetingParticipantsEventDetails>()!.Members!);

        Assert.Equal(("u", "G", true, "Organizer"), (member.User!.Id, member.User.GivenName, member.Meeting!.InMeeting, member.Meeting.Role));
    }

    [Fact]
    public void TeamsChannelData_WithMembersItDoesNotKnow_KeepsThem()
    {
        var json = """{"source":{"name":"message"},"feedbackLoop":"x","onBehalfOf":[{"itemid":1,"mri":"m"}],"settings":{"selectedChannel":{"id":"c"},"more":2}}""";

        var data = new Activity { ChannelData = JsonElement.Parse(json) }.GetChannelData<TeamsChannelData>()!;

        Assert.Equal("x", data.AdditionalProperties!["feedbackLoop"]);
        Assert.Equal(1, Assert.Single(data.OnBehalfOf!).ItemId);
        Assert.Equal(2L, data.Settings!.AdditionalProperties!["more"]);
        JsonAssert.Equal(
            """{"channelData":{"source":{"name":"message"},"feedbackLoop":"x","onBehalfOf":[{"itemid":1,"mentionType":"person","mri":"m"}],"settings":{"selectedChannel":{"id":"c"},"more":2}}}""",
            BotFrameworkJson.Serialize(new Activity { ChannelData = data }));
    }
}
