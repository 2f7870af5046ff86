using System.Text;
using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Json;

public sealed class SeamTests
{
    private static readonly Answer Sample = new("sciatica", 0.75, ["1", "2"]);

    public SeamTests() => BotFrameworkJson.Register(AnswerJsonContext.Default, typeof(Answer));

    [Theory]
    [InlineData("""{"a":[1,null]}""")]
    [InlineData("[true]")]
    [InlineData("\"text\"")]
    [InlineData("1.5")]
    public void FromJson_AsAValue_IsWrittenAsItWas(string json) =>
        Assert.Equal($$"""{"value":{{json}}}""", Encoding.UTF8.GetString(BotFrameworkJson.Serialize(new Activity { Value = BotFrameworkJson.FromJson(Encoding.UTF8.GetBytes(json)) })));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{} x")]
    [InlineData("nothing")]
    public void FromJson_OfWhatIsNone_Throws(string json) =>
        Assert.ThrowsAny<JsonException>(() => BotFrameworkJson.FromJson(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void ToJson_AsAValue_IsReadBack()
    {
        var activity = new Activity { Value = BotFrameworkJson.ToJson(Sample, AnswerJsonContext.Default.Answer) };

        JsonAssert.Equal("""{"value":{"@topic":"sciatica","confidence":0.75,"passages":["1","2"]}}""", BotFrameworkJson.Serialize(activity));
        foreach (var received in (Activity[])[activity, BotFrameworkJson.Clone(activity), BotFrameworkJson.ReadActivity(BotFrameworkJson.Serialize(activity))])
        {
            AssertSample(BotFrameworkJson.Read(received.Value, AnswerJsonContext.Default.Answer));
        }
    }

    [Fact]
    public void Read_OfWhateverHoldsTheMembers_ReadsThem()
    {
        AssertSample(BotFrameworkJson.Read(Sample, AnswerJsonContext.Default.Answer));
        AssertSample(BotFrameworkJson.Read(
            new Dictionary<string, object?> { ["@topic"] = "sciatica", ["confidence"] = 0.75, ["passages"] = new List<object?> { "1", "2" } },
            AnswerJsonContext.Default.Answer));
        Assert.Null(BotFrameworkJson.Read(null, AnswerJsonContext.Default.Answer));
        Assert.Null(BotFrameworkJson.Read(BotFrameworkJson.FromJson("null"u8), AnswerJsonContext.Default.Answer));
    }

    [Fact]
    public void Read_OfSomethingElse_Throws()
    {
        Assert.ThrowsAny<JsonException>(() => BotFrameworkJson.Read("text", AnswerJsonContext.Default.Answer));
        Assert.ThrowsAny<JsonException>(() => BotFrameworkJson.Read(BotFrameworkJson.FromJson("[]"u8), AnswerJsonContext.Default.Answer));
    }

    [Fact]
    public void ToEntity_OfAnyValue_HasItsTypeAndMembers()
    {
        var entity = BotFrameworkJson.ToEntity(new EntityValue("https://schema.org/Message", "Message", [1]), EntityValueJsonContext.Default.EntityValue);

        Assert.Equal("https://schema.org/Message", entity.Type);
        JsonAssert.Equal(
            """{"entities":[{"type":"https://schema.org/Message","@type":"Message","citation":[1]}]}""",
            BotFrameworkJson.Serialize(new Activity { Entities = [entity] }));
    }

    [Fact]
    public void Register_AType_LetsItStandInAnyMemberAndInState()
    {
        JsonAssert.Equal(
            """{"attachments":[{"content":{"@topic":"sciatica","confidence":0.75,"passages":["1","2"]}}]}""",
            BotFrameworkJson.Serialize(new Activity { Attachments = [new Attachment { Content = Sample }] }));

        var utf8 = BotFrameworkJson.WriteState(new Dictionary<string, object> { ["a"] = Sample, ["b"] = new List<object?> { Sample with { Extra = Sample } } });
        Assert.Contains("""{"$type":"Answer","@topic":"sciatica",""", Encoding.UTF8.GetString(utf8), StringComparison.Ordinal);
        var state = BotFrameworkJson.ReadState(utf8);
        AssertSample(state["a"]);
        AssertSample(Assert.IsType<Answer>(Assert.IsType<List<object?>>(state["b"])[0]).Extra);
    }

    [Fact]
    public void Register_Again_ChangesNothing()
    {
        BotFrameworkJson.Register(AnswerJsonContext.Default, typeof(Answer));

        AssertSample(BotFrameworkJson.ReadState(BotFrameworkJson.WriteState(new Dictionary<string, object> { ["a"] = Sample }))["a"]);
    }

    [Fact]
    public void Register_ATypeThatTheContextDoesNotName_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => BotFrameworkJson.Register(AnswerJsonContext.Default, typeof(Unlisted)));

        Assert.Contains("JsonSerializable(typeof(Unlisted))", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Register_TwoTypesOfOneName_Throws() =>
        Assert.Throws<InvalidOperationException>(() => BotFrameworkJson.Register(AnswerJsonContext.Default, typeof(Named.Answer)));

    private static void AssertSample(object? value)
    {
        var answer = Assert.IsType<Answer>(value);
        Assert.Equal(("sciatica", 0.75), (answer.Topic, answer.Confidence));
        Assert.Equal(["1", "2"], answer.Passages);
    }
}
