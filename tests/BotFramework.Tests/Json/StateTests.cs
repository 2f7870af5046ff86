using System.Text;
using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Json;

public sealed class StateTests
{
    public static TheoryData<object?, string> Plain => new()
    {
        { null, "null" },
        { "text", "\"text\"" },
        { true, "true" },
        { 5, "5" },
        { int.MinValue, "-2147483648" },
        { 1L + int.MaxValue, "2147483648" },
        { 2.5, "2.5" },
        { 3.0, "3.0" },
        { -0.0, "-0.0" },
        { 1e18, "1000000000000000000.0" },
        { 1e300, "1E+300" },
        { new Dictionary<string, object?> { ["a"] = 1, ["b"] = new Dictionary<string, object?>() }, """{"a":1,"b":{}}""" },
        { new List<object?> { 1, null, new List<object?> { "x" } }, """[1,null,["x"]]""" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void WriteState_OfPlainValues_NamesNoTypeAndReadsThemBack(object? value, string json)
    {
        var utf8 = Write(value);

        Assert.Equal($$"""{"value":{{json}}}""", Encoding.UTF8.GetString(utf8));
        Assert.Equal(value, Read(utf8));
    }

    public static TheoryData<object, object> Narrowed => new()
    {
        { 7L, 7 },
        { (byte)7, 7 },
        { 7u, 7 },
        { ulong.MaxValue, (double)ulong.MaxValue },
        { 2f, 2.0 },
        { 'x', "x" },
        { DayOfWeek.Friday, 5 },
        { new object[] { 1, "x" }, new List<object?> { 1, "x" } },
        { new SortedDictionary<string, object?> { ["a"] = 1 }, new Dictionary<string, object?> { ["a"] = 1 } },
        { Enumerable.Range(1, 2).Select(i => i * 2), new List<object?> { 2, 4 } },
        { new HashSet<string> { "a" }.Append("b"), new List<object?> { "a", "b" } },
    };

    [Theory]
    [MemberData(nameof(Narrowed))]
    public void ReadState_OfWhatJsonDoesNotTellApart_GivesThePlainKind(object value, object expected) => Assert.Equal(expected, Read(Write(value)));

    public static TheoryData<object, string> Typed => new()
    {
        { new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), """{"$type":"DateTime","$value":"2024-01-02T03:04:05Z"}""" },
        { new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), """{"$type":"DateTimeOffset","$value":"2024-01-02T03:04:05+02:00"}""" },
        { TimeSpan.FromMinutes(90), """{"$type":"TimeSpan","$value":"01:30:00"}""" },
        { new Guid("00000000-0000-0000-0000-000000000001"), """{"$type":"Guid","$value":"00000000-0000-0000-0000-000000000001"}""" },
        { new Uri("https://a.example/"), """{"$type":"Uri","$value":"https://a.example/"}""" },
        { 1.10m, """{"$type":"Decimal","$value":1.10}""" },
        { new byte[] { 1, 2 }, """{"$type":"Bytes","$value":"AQI="}""" },
        { new List<string> { "a" }, """{"$type":"List<String>","$value":["a"]}""" },
        { new[] { "a" }, """{"$type":"String[]","$value":["a"]}""" },
        { new List<int> { 1 }, """{"$type":"List<Int32>","$value":[1]}""" },
        { new Dictionary<string, string> { ["a"] = "b" }, """{"$type":"Dictionary<String,String>","$value":{"a":"b"}}""" },
        { new Entity("e") { Properties = { ["x"] = JsonElement.Parse("1") } }, """{"$type":"Entity","$value":{"type":"e","x":1}}""" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void WriteState_OfTypedValues_NamesTheTypeAndReadsItBack(object value, string json)
    {
        var utf8 = Write(value);

        JsonAssert.Equal($$"""{"value":{{json}} }""", utf8);
        Assert.Equal(value, Read(utf8));
    }

    [Fact]
    public void WriteState_OfObjects_NamesThemInline()
    {
        var utf8 = Write(new CardAction[] { new(title: "t", value: new ResourceResponse("r")), new() });

        Assert.Contains("""{"$type":"ResourceResponse","id":"r"}""", Encoding.UTF8.GetString(utf8), StringComparison.Ordinal);
        Assert.Equal("""{"value":{"$type":"ResourceResponse"}}""", Encoding.UTF8.GetString(Write(new ResourceResponse())));
        Assert.Equal("r", Assert.IsType<ResourceResponse>(Assert.IsType<CardAction[]>(Read(utf8))[0].Value).Id);
    }

    [Fact]
    public void WriteState_OfObjectsThatCollectMembers_KeepsThemApartFromTheType()
    {
        var response = new TokenResponse(token: "t")
        {
            Properties = { ["x"] = JsonElement.Parse("1"), ["properties"] = JsonElement.Parse("2"), ["$type"] = JsonElement.Parse("\"Uri\""), ["$value"] = JsonElement.Parse("3") },
        };

        var utf8 = Write(response);

        JsonAssert.Equal("""{"value":{"$type":"TokenResponse","$value":{"token":"t","x":1,"properties":2,"$type":"Uri","$value":3}}}""", utf8);
        Assert.Equal(["$type", "$value", "properties", "x"], Assert.IsType<TokenResponse>(Read(utf8)).Properties.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void State_OfAWholeActivity_KeepsIt()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var activity = BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(new GeneratedJson(seed).Activity().ToJsonString()));

            var read = Assert.IsType<Activity>(Read(Write(activity)));

            JsonAssert.Equal(BotFrameworkJson.Serialize(activity), BotFrameworkJson.Serialize(read));
        }
    }

    [Fact]
    public void State_OfAccountsOfTeams_KeepsTheirMembers()
    {
        var read = Assert.IsType<ConversationReference>(Read(Write(new ConversationReference(user: new TeamsChannelAccount { Id = "u", Email = "e" }))));

        Assert.Equal("e", read.User!.Properties["email"].GetString());
    }

    [Theory]
    [InlineData("""{"a":{"$type":"Uri","$value":"file:///"}}""")]
    [InlineData("""{"$type":"System.IO.FileInfo","fileName":"x"}""")]
    [InlineData("[[1.0]]")]
    public void State_OfReceivedJson_IsKeptAsItIsAndNotLookedInto(string json)
    {
        var utf8 = Write(JsonElement.Parse(json));

        Assert.Equal(json, Assert.IsType<JsonElement>(Read(utf8)).GetRawText());
    }

    [Theory]
    [InlineData("System.IO.FileInfo")]
    [InlineData("System.String, System.Private.CoreLib")]
    [InlineData("tokenresponse")]
    [InlineData("")]
    public void ReadState_OfATypeThatIsNotRegistered_IsRefused(string name)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Read(Encoding.UTF8.GetBytes($$"""{"value":[{"x":{"$type":"{{name}}","fileName":"x"} }]}""")));

        Assert.Contains($"'{name}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("BotFrameworkJson.Register", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadState_WithTheTypeBehindItsMembers_FindsIt()
    {
        var read = Read("""{"value":{"id":"r","other":{"a":[1]},"$type":"ResourceResponse"}}"""u8);

        Assert.Equal("r", Assert.IsType<ResourceResponse>(read).Id);
        Assert.Equal(TimeSpan.FromHours(1), Read("""{"value":{"$value":"01:00:00","$type":"TimeSpan"}}"""u8));
    }

    [Fact]
    public void WriteState_OfADictionaryWithTheTypesKey_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Write(new Dictionary<string, object?> { ["$type"] = "TokenResponse" }));

    [Fact]
    public void WriteState_OfWhatRefersToItself_Throws()
    {
        var dictionary = new Dictionary<string, object?>();
        dictionary["self"] = dictionary;
        var action = new CardAction();
        action.Value = action;
        var option = new ListOption();
        option.Values.Add(option);

        Assert.ThrowsAny<Exception>(() => Write(dictionary));
        Assert.ThrowsAny<Exception>(() => Write(action));
        Assert.Throws<InvalidOperationException>(() => Write(option));
        Assert.ThrowsAny<Exception>(() => BotFrameworkJson.Serialize(new Activity { Value = dictionary }));
        Assert.ThrowsAny<Exception>(() => BotFrameworkJson.Serialize(new Activity { Value = action }));
        Assert.Equal("{}", Encoding.UTF8.GetString(BotFrameworkJson.Serialize(new Activity())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"a\":")]
    [InlineData("""{"a":{"$type":5}}""")]
    [InlineData("""{"$type":"Uri","$value":"x:"}""")]
    public void ReadState_OfWhatIsNone_Throws(string json) =>
        Assert.ThrowsAny<Exception>(() => BotFrameworkJson.ReadState(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void State_NestedDeeperThanTheWire_IsReadBack()
    {
        object? nested = "end";
        for (var i = 0; i < 120; i++)
        {
            nested = new Dictionary<string, object?> { ["down"] = nested };
        }

        Assert.Equal(nested, Read(Write(nested)));
    }

    [Fact]
    public void WriteState_WhereReflectionServes_LearnsTypesByTheirFullName()
    {
        var utf8 = Write(new List<object?> { new Learnt("x", [1, 2]), new List<Learnt> { new("y", []) } });

        Assert.Contains("BotFramework.Tests.Json.StateTests", Encoding.UTF8.GetString(utf8), StringComparison.Ordinal);
        var read = Assert.IsType<List<object?>>(Read(utf8));
        Assert.Equal(("x", 2), (Assert.IsType<Learnt>(read[0]).Name, ((Learnt)read[0]!).Numbers.Count));
        Assert.Equal("y", Assert.Single(Assert.IsType<List<Learnt>>(read[1])).Name);
    }

    private static byte[] Write(object? value) => BotFrameworkJson.WriteState(new Dictionary<string, object> { ["value"] = value! });

    private static object? Read(ReadOnlySpan<byte> utf8) => BotFrameworkJson.ReadState(utf8)["value"];

    private sealed class ListOption
    {
        public List<object?> Values { get; set; } = [];
    }

    private sealed record Learnt(string Name, List<int> Numbers);
}
