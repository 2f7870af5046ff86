using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Json;

public sealed class ObjectMemberTests
{
    public static TheoryData<string, object?> Simple => new()
    {
        { "\"text\"", "text" },
        { "\"2024-01-01T00:00:00Z\"", "2024-01-01T00:00:00Z" },
        { "true", true },
        { "false", false },
        { "3", 3L },
        { "9223372036854775807", long.MaxValue },
        { "3.5", 3.5 },
        { "1e3", 1000.0 },
        { "null", null },
    };

    [Theory]
    [MemberData(nameof(Simple))]
    public void Value_OfASimpleKind_IsReadAsDotNets(string json, object? expected)
    {
        var activity = BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(
            $$"""{"value":{{json}},"channelData":{{json}},"attachments":[{"content":{{json}} }],"suggestedActions":{"actions":[{"value":{{json}} }] } }"""));

        Assert.Equal(expected, activity.Value);
        Assert.Equal(expected, activity.ChannelData);
        Assert.Equal(expected, activity.Attachments![0].Content);
        Assert.Equal(expected, activity.SuggestedActions!.Actions![0].Value);
    }

    [Theory]
    [InlineData("""{"a":{"b":null}}""")]
    [InlineData("""[1,"x",[]]""")]
    [InlineData("1e999")]
    public void Value_OfAnyOtherKind_IsReadAsJsonAndWrittenAsItWas(string json)
    {
        var activity = BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes($$"""{"value":{{json}}}"""));

        Assert.Equal(json, Assert.IsType<JsonElement>(activity.Value).GetRawText());
        Assert.Equal($$"""{"value":{{json}}}""", Encoding.UTF8.GetString(BotFrameworkJson.Serialize(activity)));
    }

    public static TheoryData<object, string> Written => new()
    {
        { "text", "\"text\"" },
        { 5, "5" },
        { 5.5m, "5.5" },
        { DayOfWeek.Friday, "5" },
        { new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), "\"2024-01-02T03:04:05Z\"" },
        { new Guid("00000000-0000-0000-0000-000000000001"), "\"00000000-0000-0000-0000-000000000001\"" },
        { new Dictionary<string, object?> { ["Key"] = new HeroCard { Title = "t" }, ["n"] = null }, """{"Key":{"title":"t"},"n":null}""" },
        { new object[] { 1, "x", new Fact("k", "v") }, """[1,"x",{"key":"k","value":"v"}]""" },
        { new List<HeroCard> { new() { Title = "t" } }, """[{"title":"t"}]""" },
        { Enumerable.Range(1, 2).Select(i => i * 2), "[2,4]" },
        { new JsonObject { ["a"] = 1 }, """{"a":1}""" },
        { JsonElement.Parse("""{"A":[null]}"""), """{"A":[null]}""" },
        { new { Text = "t", Missing = (string?)null }, """{"text":"t"}""" },
        { new object(), "{}" },
        { new ReceiptCard(items: [new ReceiptItem(image: new CardImage("u"))]), """{"items":[{"image":{"url":"u"}}]}""" },
        { new CommandValue<object> { CommandId = "c", Data = 1 }, """{"commandId":"c","data":1}""" },
        { new Activity { Text = "inner" }, """{"text":"inner"}""" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Value_OfAnyType_IsWrittenAsWhatItIs(object value, string expected) =>
        JsonAssert.Equal($$"""{"value":{{expected}}}""", BotFrameworkJson.Serialize(new Activity { Value = value }));

    [Fact]
    public void From_ThatIsADerivedAccount_IsWrittenWhole() => JsonAssert.Equal(
        """{"from":{"id":"u","email":"e","x":1}}""",
        BotFrameworkJson.Serialize(new Activity
        {
            From = new Microsoft.Bot.Schema.Teams.TeamsChannelAccount { Id = "u", Email = "e", Properties = { ["x"] = JsonElement.Parse("1") } },
        }));
}
