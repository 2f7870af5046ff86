using System.Text.Json;
using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class RecognizerResultTests
{
    [Fact]
    public void GetTopScoringIntent_Several_IsTheHighest()
    {
        var result = new RecognizerResult
        {
            Intents = new Dictionary<string, IntentScore>
            {
                ["a"] = new() { Score = 0.2 },
                ["b"] = new() { Score = 0.7 },
                ["c"] = new(),
                ["d"] = new() { Score = 0.7 },
            },
        };

        var (intent, score) = result.GetTopScoringIntent();

        Assert.Equal(("b", 0.7), (intent, score));
    }

    [Fact]
    public void GetTopScoringIntent_None_IsEmptyAndZero() =>
        Assert.Equal((string.Empty, 0.0), new RecognizerResult { Intents = new Dictionary<string, IntentScore>() }.GetTopScoringIntent());

    [Fact]
    public void GetTopScoringIntent_NoResultOrIntents_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => new RecognizerResult().GetTopScoringIntent());
    }

    [Fact]
    public void Convert_AnotherResult_TakesItOver()
    {
        var other = new RecognizerResult
        {
            Text = "text",
            AlteredText = "altered",
            Intents = new Dictionary<string, IntentScore>(),
            Entities = new Dictionary<string, JsonElement>(),
        };
        var result = new RecognizerResult();

        result.Convert(other);

        Assert.Equal(("text", "altered"), (result.Text, result.AlteredText));
        Assert.Same(other.Intents, result.Intents);
        Assert.Same(other.Entities, result.Entities);
        Assert.Same(other.Properties, result.Properties);
    }

    [Fact]
    public async Task TraceActivityAsync_Result_IsSentAsATraceWithItsJson()
    {
        var adapter = new RecordingAdapter();
        using var context = Turns.Of(adapter: adapter);
        var result = new RecognizerResult
        {
            Text = "my back",
            Intents = new Dictionary<string, IntentScore> { ["pain"] = new() { Score = 0.5, Properties = { ["why"] = "words" } } },
            Entities = new Dictionary<string, JsonElement> { ["part"] = Turns.Json("[\"back\"]") },
            Properties = { ["model"] = 7 },
        };

        await context.TraceActivityAsync("Understanding", result, "https://example.org/understanding");

        var trace = Assert.Single(adapter.Sent);
        Assert.Equal(ActivityTypes.Trace, trace.Type);
        Assert.Equal("Understanding", trace.Name);
        Assert.Equal("https://example.org/understanding", trace.ValueType);
        Assert.Equal(nameof(TraceActivityAsync_Result_IsSentAsATraceWithItsJson), trace.Label);
        Assert.False(context.Responded);
        var json = Turns.JsonOf(trace).GetProperty("value");
        Assert.Equal("my back", json.GetProperty("text").GetString());
        Assert.Equal(0.5, json.GetProperty("intents").GetProperty("pain").GetProperty("score").GetDouble());
        Assert.Equal("words", json.GetProperty("intents").GetProperty("pain").GetProperty("why").GetString());
        Assert.Equal("back", json.GetProperty("entities").GetProperty("part")[0].GetString());
        Assert.Equal(7, json.GetProperty("model").GetInt32());
    }
}
