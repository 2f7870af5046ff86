using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Middleware;

public sealed class SetSpeakMiddlewareTests
{
    private const string Ssml = "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-US'><voice name='male'>OK</voice></speak>";

    [Theory]
    [InlineData("emulator")]
    [InlineData("directlinespeech")]
    [InlineData("telephony")]
    [InlineData("DirectLineSpeech")]
    public async Task OnSend_ChannelThatSpeaks_WrapsTextWithTheVoice(string channelId) => Assert.Equal(Ssml, await SpeakAsync(channelId, null));

    [Fact]
    public async Task OnSend_OtherChannel_FallsBackToTextOnly() => Assert.Equal("OK", await SpeakAsync("test", null));

    [Fact]
    public async Task OnSend_NoFallback_SpeaksNothing() => Assert.Null(await SpeakAsync("emulator", null, fallback: false));

    [Fact]
    public async Task OnSend_SpeechGiven_WinsOverTheText() => Assert.Equal(Ssml, await SpeakAsync("emulator", "OK", text: "other"));

    [Fact]
    public async Task OnSend_VoiceGiven_KeepsIt() =>
        Assert.Equal(Ssml.Replace("'male'", "'own'"), await SpeakAsync("emulator", "<voice name='own'>OK</voice>"));

    [Fact]
    public async Task OnSend_SsmlGiven_KeepsIt() => Assert.Equal("<speak>OK</speak>", await SpeakAsync("emulator", "<speak>OK</speak>"));

    [Fact]
    public async Task OnSend_NoVoice_WrapsNothing() => Assert.Equal("OK", await SpeakAsync("emulator", null, voice: null));

    [Fact]
    public async Task OnSend_NoMessage_SpeaksNothing() => Assert.Null(await SpeakAsync("emulator", null, type: ActivityTypes.Event));

    [Fact]
    public async Task OnTurnAsync_MissingArgument_Throws()
    {
        var middleware = new SetSpeakMiddleware("male", true);
        using var context = Turns.Of();

        await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(null!, _ => Task.CompletedTask));
        await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(context, null!));
    }

    private static async Task<string?> SpeakAsync(
        string channelId, string? speak, string text = "OK", bool fallback = true, string? voice = "male", string type = ActivityTypes.Message)
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new SetSpeakMiddleware(voice, fallback));
        var activity = Turns.Message();
        activity.ChannelId = channelId;
        activity.Locale = "en-US";

        await adapter.RunAsync(activity, (context, token) => context.SendActivityAsync(new Activity { Type = type, Text = text, Speak = speak }, token));

        return adapter.Sent[0].Speak;
    }
}
