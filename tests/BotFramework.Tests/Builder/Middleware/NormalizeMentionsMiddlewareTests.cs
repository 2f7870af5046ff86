using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Middleware;

public sealed class NormalizeMentionsMiddlewareTests
{
    [Fact]
    public async Task OnTurnAsync_BotMentioned_TakesTheMentionOut()
    {
        var activity = Message("<at>Bot</at> my back hurts", Mentioning("bot-1", "<at>Bot</at>"));

        await NormalizeAsync(activity);

        Assert.Equal("my back hurts", activity.Text);
        Assert.Empty(activity.Entities ?? []);
    }

    [Fact]
    public async Task OnTurnAsync_OtherMentioned_KeepsTheNameWithoutTheTag()
    {
        var activity = Message("<at id='1'>Ada</at> said so", Mentioning("ada", "<at id='1'>Ada</at>"));

        await NormalizeAsync(activity);

        Assert.Equal("Ada said so", activity.Text);
        Assert.Equal("Ada", Assert.Single(activity.GetMentions()).Text);
        Assert.Equal("ada", activity.GetMentions()[0].Mentioned?.Id);
    }

    [Fact]
    public async Task OnTurnAsync_EntitiesAsReceived_AreNormalizedToo()
    {
        var received = new Entity();
        received.SetAs(Mentioning("ada", "<at>Ada</at>"));
        var activity = Message("<at>Ada</at> said so", received);

        await NormalizeAsync(activity);

        Assert.Equal("Ada", activity.GetMentions()[0].Text);
    }

    [Fact]
    public async Task OnTurnAsync_BotMentionToBeKept_LosesOnlyTheTag()
    {
        var activity = Message("<at>Bot</at> my back hurts", Mentioning("bot-1", "<at>Bot</at>"));

        await new NormalizeMentionsMiddleware { RemoveRecipientMention = false }.OnTurnAsync(Turns.Of(activity), _ => Task.CompletedTask);

        Assert.Equal("Bot my back hurts", activity.Text);
        Assert.Single(activity.GetMentions());
    }

    [Fact]
    public async Task OnTurnAsync_OtherEntities_AreLeftAlone()
    {
        var place = new Entity("Place");
        var activity = Message("here", place);

        await NormalizeAsync(activity);

        Assert.Same(place, Assert.Single(activity.Entities ?? []));
    }

    [Theory]
    [InlineData(ActivityTypes.Message, null)]
    [InlineData(ActivityTypes.Event, "<at>Bot</at>")]
    public async Task OnTurnAsync_NoTextOrNoMessage_GoesOn(string type, string? text)
    {
        var activity = Turns.Incoming(type, text);
        var wentOn = false;

        await new NormalizeMentionsMiddleware().OnTurnAsync(Turns.Of(activity), _ =>
        {
            wentOn = true;
            return Task.CompletedTask;
        });

        Assert.True(wentOn);
        Assert.Equal(text, activity.Text);
    }

    private static Mention Mentioning(string id, string text) => new(new ChannelAccount(id), text);

    private static Activity Message(string text, Entity entity)
    {
        var activity = Turns.Message(text);
        activity.Entities = [entity];
        return activity;
    }

    private static Task NormalizeAsync(Activity activity) => new NormalizeMentionsMiddleware().OnTurnAsync(Turns.Of(activity), _ => Task.CompletedTask);
}
