using System.Net;
using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Teams;

public sealed class TeamsActivityHandlerTests
{
    private readonly LoggingTeamsHandler _bot = new();

    [Theory]
    [InlineData("channelCreated", "channelCreated c t")]
    [InlineData("channelDeleted", "channelDeleted c t")]
    [InlineData("channelRenamed", "channelRenamed c t")]
    [InlineData("channelRestored", "channelRestored c t")]
    [InlineData("teamArchived", "teamArchived t")]
    [InlineData("teamDeleted", "teamDeleted t")]
    [InlineData("teamHardDeleted", "teamHardDeleted t")]
    [InlineData("teamRenamed", "teamRenamed t")]
    [InlineData("teamRestored", "teamRestored t")]
    [InlineData("teamUnarchived", "teamUnarchived t")]
    public async Task ConversationUpdate_EachEventType_CallsItsMethod(string eventType, string expected)
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate, $$$"""{"eventType":"{{{eventType}}}","channel":{"id":"c"},"team":{"id":"t"}}""");

        await _bot.RunAsync(activity);

        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task ConversationUpdate_WithoutChannelDataOrUnknown_DoesNothing()
    {
        await _bot.RunAsync(FromTeams(ActivityTypes.ConversationUpdate, null));
        await _bot.RunAsync(FromTeams(ActivityTypes.ConversationUpdate, """{"eventType":"else"}"""));

        Assert.Empty(_bot.Calls);
    }

    [Fact]
    public async Task ConversationUpdate_OfAnotherChannel_IsHandledAsEverywhere()
    {
        var activity = Turns.Incoming(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [new ChannelAccount("user-1", "User")];

        await _bot.RunAsync(activity);

        Assert.Equal(["added User"], _bot.Calls);
    }

    [Fact]
    public async Task MembersAdded_WithoutConnector_AreTakenAsTheyCame()
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate, """{"team":{"id":"t"}}""");
        activity.MembersAdded = [new ChannelAccount("user-1", "User")];

        await _bot.RunAsync(activity);

        Assert.Equal(["teams added  to t", "added User"], _bot.Calls);
    }

    [Fact]
    public async Task MembersAdded_WithConnector_AreReadFromTheRoster()
    {
        var calls = await AddMembersAsync(new ChannelAccount("user-1"), HttpStatusCode.OK, """{"id":"user-1","name":"From roster","givenName":"Ada"}""");

        Assert.Equal(["teams added Ada to t", "added From roster"], _bot.Calls);
        Assert.Equal(["https://channel.example/v3/conversations/t/members/user-1"], calls);
    }

    [Fact]
    public async Task MembersAdded_RosterDoesNotKnowThem_AreTakenAsTheyCame()
    {
        await AddMembersAsync(new ChannelAccount("user-1", "User"), HttpStatusCode.NotFound, """{"error":{"code":"ConversationNotFound","message":"no"}}""");

        Assert.Equal(["teams added  to t", "added User"], _bot.Calls);
    }

    [Fact]
    public async Task MembersAdded_RosterFailsOtherwise_Throws()
    {
        var add = AddMembersAsync(new ChannelAccount("user-1"), HttpStatusCode.Forbidden, """{"error":{"code":"BotNotInConversationRoster","message":"no"}}""");

        await Assert.ThrowsAsync<ErrorResponseException>(() => add);
    }

    [Fact]
    public async Task MembersAdded_TheBotOrComplete_AreNotLookedUp()
    {
        var complete = new ChannelAccount("user-2", "Complete");
        complete.Properties["givenName"] = Turns.Json("\"Grace\"");

        var calls = await AddMembersAsync(new ChannelAccount("bot-1", "Bot"), HttpStatusCode.InternalServerError, "{}", complete);

        Assert.Equal(["teams added ,Grace to t", "added Bot,Complete"], _bot.Calls);
        Assert.Empty(calls);
    }

    [Fact]
    public async Task MembersRemoved_Always_GoThroughBothMethods()
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate, """{"team":{"id":"t"}}""");
        activity.MembersRemoved = [new ChannelAccount("user-1", "User")];

        await _bot.RunAsync(activity);

        Assert.Equal(["teams removed 1 from t", "removed User"], _bot.Calls);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edit")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undelete")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "softDelete")]
    [InlineData(ActivityTypes.MessageUpdate, "softDeleteMessage", null)]
    [InlineData(ActivityTypes.MessageDelete, "editMessage", null)]
    public async Task MessageChanges_EachEventType_CallsItsMethod(string type, string eventType, string? expected)
    {
        await _bot.RunAsync(FromTeams(type, $$"""{"eventType":"{{eventType}}"}"""));

        Assert.Equal(expected is null ? [] : [expected], _bot.Calls);
    }

    [Fact]
    public async Task MessageChanges_OfAnotherChannel_CallNothing()
    {
        var activity = FromTeams(ActivityTypes.MessageUpdate, """{"eventType":"editMessage"}""");
        activity.ChannelId = "directline";

        await _bot.RunAsync(activity);

        Assert.Empty(_bot.Calls);
    }

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"10"}""", "readReceipt 10")]
    [InlineData("application/vnd.microsoft.meetingStart", """{"Title":"M","StartTime":"2026-01-01T00:00:00Z"}""", "meetingStart M")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"Title":"M","EndTime":"2026-01-01T00:00:00Z"}""", "meetingEnd M")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", """{"members":[{"user":{"id":"1"}}]}""", "join 1")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", """{"members":[{"user":{"id":"1"}}]}""", "leave 1")]
    [InlineData("other", "{}", "event")]
    public async Task Event_EachName_CallsItsMethod(string name, string value, string expected)
    {
        var activity = FromTeams(ActivityTypes.Event, null);
        activity.Name = name;
        activity.Value = Turns.Json(value);

        await _bot.RunAsync(activity);

        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task Event_OfAnotherChannel_IsAnOrdinaryEvent()
    {
        var activity = Turns.Incoming(ActivityTypes.Event);
        activity.Name = "application/vnd.microsoft.meetingStart";

        await _bot.RunAsync(activity);

        Assert.Equal(["event"], _bot.Calls);
    }

    private static Activity FromTeams(string type, string? channelData)
    {
        var activity = Turns.Incoming(type);
        activity.ChannelId = Channels.Msteams;
        activity.ChannelData = channelData is null ? null : Turns.Json(channelData);
        return activity;
    }

    private async Task<List<string>> AddMembersAsync(ChannelAccount member, HttpStatusCode status, string body, ChannelAccount? another = null)
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate, """{"team":{"id":"t"}}""");
        activity.MembersAdded = another is null ? [member] : [member, another];
        using var http = new RecordingHttp(status, body);
        using var client = new HttpClient(http);
        using var context = Turns.Of(activity);
        context.TurnState.Add<IConnectorClient>(new ConnectorClient(new Uri("https://channel.example/"), null, client, disposeHttpClient: false));

        await _bot.OnTurnAsync(context);
        return [.. http.Requests.Select(request => request.Url)];
    }
}
