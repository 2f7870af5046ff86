using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Kik, 20)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    public void SupportsSuggestedActions_KnownChannel_UpToItsLimit(string channelId, int limit)
    {
        Assert.True(Channel.SupportsSuggestedActions(channelId, limit));
        Assert.False(Channel.SupportsSuggestedActions(channelId, limit + 1));
    }

    [Theory]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Email)]
    [InlineData("")]
    [InlineData(null)]
    public void SupportsSuggestedActions_OtherChannel_Never(string? channelId) => Assert.False(Channel.SupportsSuggestedActions(channelId, 0));

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 1, false)]
    [InlineData(null, 1, false)]
    public void SupportsSuggestedActions_Teams_InPersonalChatsOnly(string? conversationType, int count, bool expected) =>
        Assert.Equal(expected, Channel.SupportsSuggestedActions(Channels.Msteams, count, conversationType));

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Skype, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    public void SupportsCardActions_KnownChannel_UpToItsLimit(string channelId, int limit)
    {
        Assert.True(Channel.SupportsCardActions(channelId, limit));
        Assert.False(Channel.SupportsCardActions(channelId, limit + 1));
        Assert.False(Channel.SupportsCardActions(Channels.Email, 0));
    }

    [Fact]
    public void Other_AnyChannel_FeedTitleLengthAndId()
    {
        Assert.True(Channel.HasMessageFeed(Channels.Msteams));
        Assert.False(Channel.HasMessageFeed("cortana"));
        Assert.Equal(20, Channel.MaxActionTitleLength(Channels.Msteams));
        Assert.Equal("facebook", Channel.GetChannelId(Turns.Create(new Activity { Type = ActivityTypes.Message, ChannelId = "facebook" })));
        Assert.Equal(string.Empty, Channel.GetChannelId(Turns.Create(new Activity { Type = ActivityTypes.Message })));
    }
}
