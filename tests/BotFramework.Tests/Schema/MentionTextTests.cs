using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class MentionTextTests
{
    [Theory]
    [InlineData("<at>Bot</at> where does it hurt", "<at>Bot</at>", "where does it hurt")]
    [InlineData("hi <AT>bot</AT>, <at>Bot</at>!", "<at>Bot</at>", "hi , !")]
    [InlineData("<at>Bot</at>", "<at>Bot</at>", "")]
    [InlineData("a (Bot) b", "(Bot)", "a  b")]
    [InlineData("<at>Bot</at> no text in the mention", null, "no text in the mention")]
    [InlineData("nothing of it", "<at>Bot</at>", "nothing of it")]
    [InlineData(" empty ", "", "empty")]
    public void RemoveRecipientMention_FromTheText_LeavesTheRest(string text, string? mentioned, string expected)
    {
        var activity = Message(text, new Mention(new ChannelAccount("bot", "Bot"), mentioned));

        Assert.Equal(expected, activity.RemoveRecipientMention());
        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public void RemoveMentionText_OfOneOfTwo_LeavesTheOther()
    {
        var activity = Message("<at>Bot</at> <at>Ann</at> hi", new Mention(new ChannelAccount("bot", "Bot"), "<at>Bot</at>"), new Mention(new ChannelAccount("ann", "Ann"), "<at>Ann</at>"));

        Assert.Equal("<at>Bot</at>  hi", activity.RemoveMentionText("ann"));
    }

    [Fact]
    public void RemoveRecipientMention_WithoutText_IsNull() =>
        Assert.Null(Message(null, new Mention(new ChannelAccount("bot", "Bot"), "<at>Bot</at>")).RemoveRecipientMention());

    [Fact]
    public void MentionsId_OfThoseMentioned_IsTrue()
    {
        var activity = Message("text", new Mention(new ChannelAccount("ann")), new Mention());

        Assert.True(activity.MentionsId("ann"));
        Assert.False(activity.MentionsId("bob"));
        Assert.False(activity.MentionsRecipient());
        activity.Entities!.Add(new Mention(new ChannelAccount("bot")));
        Assert.True(activity.MentionsRecipient());
    }

    private static Activity Message(string? text, params Entity[] entities) =>
        new(ActivityTypes.Message) { Text = text, Recipient = new ChannelAccount("bot", "Bot"), Entities = [.. entities] };
}
