using System.Text;
using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Json;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("""{"from":"user"}""")]
    [InlineData("""{"from":[]}""")]
    [InlineData("""{"text":{}}""")]
    [InlineData("""{"attachments":{}}""")]
    [InlineData("""{"entities":["mention"]}""")]
    [InlineData("""{"timestamp":"yesterday"}""")]
    [InlineData("""{"historyDisclosed":"perhaps"}""")]
    [InlineData("""{"textHighlights":[{"occurrence":"many"}]}""")]
    [InlineData("""{"semanticAction":{"entities":[]}}""")]
    public void ReadActivity_OfWhatIsNone_Throws(string json) =>
        Assert.Throws<JsonException>(() => BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData(60, true)]
    [InlineData(64, false)]
    public void ReadActivity_ByDepth_StopsAt64(int depth, bool readable)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"value":{{new string('[', depth)}}{{new string(']', depth)}}}""");

        if (readable)
        {
            JsonAssert.Equal(json, BotFrameworkJson.Serialize(BotFrameworkJson.ReadActivity(json)));
        }
        else
        {
            Assert.Throws<JsonException>(() => BotFrameworkJson.ReadActivity(json));
        }
    }

    [Fact]
    public void Serialize_TheDeepestThatIsRead_InsideAnother_Works()
    {
        var deepest = BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes($$"""{"value":{{new string('[', 63)}}{{new string(']', 63)}}}"""));

        var outer = new Activity { Value = new ExpectedReplies([new Activity { Attachments = [new Attachment(content: deepest)] }]) };

        Assert.Contains(new string(']', 63), Encoding.UTF8.GetString(BotFrameworkJson.Serialize(outer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":"\uD83D"}""", """{"text":"\ufffd"}""")]
    [InlineData("""{"text":"\uDE00\uD83D\uDE00\uD83D\uD83D\uDE00"}""", """{"text":"\ufffd\ud83d\ude00\ufffd\ud83d\ude00"}""")]
    [InlineData("""{"value":{"a":["\ud83dx"],"\ude00":1},"own":"\ud83d\n"}""", """{"value":{"a":["\ufffdx"],"\ufffd":1},"own":"\ufffd\n"}""")]
    [InlineData("""{"text":"\\ud83d","value":"\\\ud83d"}""", """{"text":"\\ud83d","value":"\\\ufffd"}""")]
    [InlineData("""{"text":"\"\u00e9\ud83d"}""", """{"text":"\"é\ufffd"}""")]
    public void ReadActivity_WithHalvesOfSurrogatePairs_ReplacesThem(string json, string expected) =>
        JsonAssert.Equal(expected, BotFrameworkJson.Serialize(BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(json))));

    [Theory]
    [InlineData("text")]
    [InlineData("value")]
    [InlineData("own")]
    public void ReadActivity_OfBytesThatAreNotUtf8_Throws(string member) =>
        Assert.Throws<JsonException>(() => BotFrameworkJson.ReadActivity(Encoding.Latin1.GetBytes($$"""{"{{member}}":{"a":"é"} }""")));

    [Fact]
    public void ReadActivity_WithAByteOrderMark_PassesOverIt() =>
        Assert.Equal("message", BotFrameworkJson.ReadActivity([.. Encoding.UTF8.Preamble, .. """{"type":"message"}"""u8]).Type);

    [Theory]
    [InlineData("\\")]
    [InlineData("{\"text\":\"\\")]
    [InlineData("{\"text\":\"\\u")]
    [InlineData("{\"text\":\"\\ud83d")]
    [InlineData("{\"text\":\"\\ud83d\\ude0")]
    [InlineData("{\"text\":\"\\uzzzz\"}")]
    public void ReadActivity_OfEscapesThatBreakOff_Throws(string json) =>
        Assert.Throws<JsonException>(() => BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void ReadActivity_InAnyCase_FindsTheMembers()
    {
        var activity = BotFrameworkJson.ReadActivity("""{"Type":"message","TEXT":"hi","From":{"ID":"u"},"Entities":[{"Type":"mention"}]}"""u8);

        Assert.Equal(("message", "hi", "u", "mention"), (activity.Type, activity.Text, activity.From!.Id, activity.Entities![0].Type));
    }

    [Fact]
    public void ReadActivity_OfOtherSpellings_UnderstandsThem()
    {
        var activity = BotFrameworkJson.ReadActivity(
            """
            {
              // what Newtonsoft reads, is read
              "id":12,"text":1.50,"name":true,"locale":false,
              "historyDisclosed":"True","conversation":{"isGroup":1},
              "timestamp":"2024-02-29 10:00:00Z","localTimestamp":"","expiration":"02/29/2024 10:00:00",
              "textHighlights":[{"occurrence":"2"}],
              "entities":[{"type":7}],
            }
            """u8);

        Assert.Equal(("12", "1.50", "true", "false"), (activity.Id, activity.Text, activity.Name, activity.Locale));
        Assert.True(activity.HistoryDisclosed);
        Assert.True(activity.Conversation!.IsGroup);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 10, 0, 0, TimeSpan.Zero), activity.Timestamp);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 10, 0, 0, TimeSpan.Zero), activity.Expiration);
        Assert.Null(activity.LocalTimestamp);
        Assert.Equal(2, activity.TextHighlights![0].Occurrence);
        Assert.Equal("7", activity.Entities![0].Type);
    }

    [Fact]
    public void Lists_OfAReceivedActivity_CanGrow()
    {
        var activity = BotFrameworkJson.ReadActivity("""{"attachments":[],"entities":[],"membersAdded":[],"suggestedActions":{"actions":[],"to":[]}}"""u8);

        activity.Attachments!.Add(new Attachment());
        activity.Entities!.Add(new Entity());
        activity.MembersAdded!.Add(new ChannelAccount());
        activity.SuggestedActions!.Actions!.Add(new CardAction());
        activity.SuggestedActions.To!.Add("u");

        Assert.Single(activity.Attachments);
    }
}
