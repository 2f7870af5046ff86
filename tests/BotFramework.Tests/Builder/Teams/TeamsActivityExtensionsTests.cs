using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Builder.Teams;

public sealed class TeamsActivityExtensionsTests
{
    private readonly Activity _activity = new()
    {
        ChannelData = Turns.Json(
            """
            {"channel":{"id":"channel"},"team":{"id":"team"},"meeting":{"id":"meeting"},"settings":{"selectedChannel":{"id":"selected"}},
             "onBehalfOf":[{"displayName":"Ada","itemid":0,"mentionType":"person","mri":"8:orgid:1"}]}
            """),
    };

    [Fact]
    public void Get_ChannelData_ReadsEachPart()
    {
        Assert.Equal("channel", _activity.TeamsGetChannelId());
        Assert.Equal("team", _activity.TeamsGetTeamInfo()?.Id);
        Assert.Equal("meeting", _activity.TeamsGetMeetingInfo()?.Id);
        Assert.Equal("selected", _activity.TeamsGetSelectedChannelId());
        Assert.Equal("Ada", _activity.TeamsGetTeamOnBehalfOf()?[0].DisplayName);
    }

    [Fact]
    public void Get_NoChannelData_IsNull()
    {
        var activity = new Activity();

        Assert.Null(activity.TeamsGetChannelId());
        Assert.Null(activity.TeamsGetTeamInfo());
        Assert.Null(activity.TeamsGetMeetingInfo());
        Assert.Null(activity.TeamsGetSelectedChannelId());
        Assert.Null(activity.TeamsGetTeamOnBehalfOf());
    }

    [Fact]
    public void TeamsNotifyUser_Plain_AlertsInTheFeed()
    {
        var activity = new Activity();

        activity.TeamsNotifyUser();

        Assert.True(Assert.IsType<TeamsChannelData>(activity.ChannelData).Notification?.Alert);
        Assert.False(((TeamsChannelData)activity.ChannelData!).Notification?.AlertInMeeting);
    }

    [Fact]
    public void TeamsNotifyUser_InMeeting_AlertsThere()
    {
        var activity = new Activity();

        activity.TeamsNotifyUser(alertInMeeting: true, "https://example.org");

        var notification = Assert.IsType<TeamsChannelData>(activity.ChannelData).Notification;
        Assert.False(notification?.Alert);
        Assert.True(notification?.AlertInMeeting);
        Assert.Equal("https://example.org", notification?.ExternalResourceUrl);
    }

    [Fact]
    public void TeamsNotifyUser_ChannelDataAlready_KeepsIt()
    {
        _activity.TeamsNotifyUser();

        Assert.Equal("team", _activity.TeamsGetTeamInfo()?.Id);
        Assert.True(_activity.GetChannelData<TeamsChannelData>()?.Notification?.Alert);
    }
}
