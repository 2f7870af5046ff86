using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Schema;

public sealed class ActivityContentTests
{
    public static TheoryData<Activity, bool> Contents => new()
    {
        { new Activity(), false },
        { new Activity { Text = " ", Summary = "\t", Attachments = [] }, false },
        { new Activity { Text = "text" }, true },
        { new Activity { Summary = "summary" }, true },
        { new Activity { Attachments = [new Attachment()] }, true },
        { new Activity { ChannelData = new TeamsChannelData() }, true },
        { new Activity { Value = 1, Speak = "speak" }, false },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void HasContent_ByWhatThereIsToShow_IsAsExpected(Activity activity, bool expected) => Assert.Equal(expected, activity.HasContent());

    [Fact]
    public void GetMentions_WithoutEntities_IsEmpty()
    {
        Assert.Empty(new Activity().GetMentions());
        Assert.Empty(new Activity { Entities = [] }.GetMentions());
    }

    [Fact]
    public void GetMentions_OfFreshAndReceivedActivities_AreTheSame()
    {
        var asEntity = new Entity();
        asEntity.SetAs(new Mention(new ChannelAccount("2", "Two"), "<at>Two</at>"));
        var activity = new Activity
        {
            Entities = [new GeoCoordinates(latitude: 1), new Mention(new ChannelAccount("1", "One"), "<at>One</at>"), asEntity, new Entity("MENTION")],
        };

        foreach (var mentions in (Mention[][])[activity.GetMentions(), BotFrameworkJson.Clone(activity).GetMentions()])
        {
            Assert.Equal(["1", "2", null], mentions.Select(mention => mention.Mentioned?.Id));
            Assert.Equal(["One", "Two", null], mentions.Select(mention => mention.Mentioned?.Name));
            Assert.Equal(["<at>One</at>", "<at>Two</at>", null], mentions.Select(mention => mention.Text));
        }
    }

    [Fact]
    public void GetMentions_WithANullAmongTheEntities_PassesOverIt() => Assert.Empty(new Activity { Entities = [null!] }.GetMentions());

    [Fact]
    public void GetChannelData_ThatIsOfTheType_IsItself()
    {
        var data = new TeamsChannelData { EventType = "x" };
        var activity = new Activity { ChannelData = data };

        Assert.Same(data, activity.GetChannelData<TeamsChannelData>());
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var same));
        Assert.Same(data, same);
    }

    [Fact]
    public void GetChannelData_ThatIsJson_IsRead()
    {
        var activity = BotFrameworkJson.ReadActivity("""{"channelData":{"eventType":"x","team":{"id":"t"}}}"""u8);

        Assert.Equal("t", activity.GetChannelData<TeamsChannelData>()!.Team!.Id);
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("x", data.EventType);
    }

    [Fact]
    public void GetChannelData_WithoutAny_IsNull()
    {
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Null(data);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[1]")]
    [InlineData("12")]
    public void GetChannelData_OfSomethingElse_Throws(string json)
    {
        var activity = new Activity { ChannelData = JsonElement.Parse(json) };

        Assert.Throws<JsonException>(activity.GetChannelData<TeamsChannelData>);
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void GetChannelData_OfASimpleType_Converts()
    {
        Assert.Equal(5L, new Activity { ChannelData = 5 }.GetChannelData<long>());
        Assert.Equal(DayOfWeek.Friday, new Activity { ChannelData = "friday" }.GetChannelData<DayOfWeek>());
        Assert.Equal(DayOfWeek.Friday, new Activity { ChannelData = 5L }.GetChannelData<DayOfWeek?>());
        Assert.Equal(1.5, new Activity { ChannelData = "1.5" }.GetChannelData<double?>());
        Assert.False(new Activity { ChannelData = "many" }.TryGetChannelData<int>(out _));
    }
}
