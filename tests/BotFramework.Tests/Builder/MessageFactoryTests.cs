using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Text_All_IsAMessageWithThem()
    {
        var message = MessageFactory.Text("text", "<speak/>", InputHints.ExpectingInput);

        Assert.Equal(ActivityTypes.Message, message.Type);
        Assert.Equal(("text", "<speak/>", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Text_Blank_IsLeftOut(string? blank)
    {
        var message = MessageFactory.Text(blank, blank);

        Assert.Null(message.Text);
        Assert.Null(message.Speak);
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
    }

    [Fact]
    public void SuggestedActions_Texts_AreSentAsTheyAre()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "choose", "<speak/>", InputHints.ExpectingInput, ["user-1"]);

        Assert.Equal(["one", "two"], message.SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.Equal(["one", "two"], message.SuggestedActions.Actions!.Select(action => action.Value));
        Assert.All(message.SuggestedActions.Actions!, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Equal(["user-1"], message.SuggestedActions.To ?? []);
        Assert.Equal(("choose", "<speak/>", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void SuggestedActions_CardActions_AreTaken()
    {
        var action = new CardAction { Type = ActionTypes.OpenUrl };

        Assert.Same(action, Assert.Single(MessageFactory.SuggestedActions([action], null, null, null).SuggestedActions!.Actions!));
    }

    [Fact]
    public void Attachment_OneOrSeveral_AreAList()
    {
        var attachment = new Attachment("text/plain");

        var one = MessageFactory.Attachment(attachment, "text");
        var two = MessageFactory.Attachment([attachment, attachment]);

        Assert.Same(attachment, Assert.Single(one.Attachments!));
        Assert.Equal("text", one.Text);
        Assert.Equal(AttachmentLayoutTypes.List, one.AttachmentLayout);
        Assert.Equal(2, two.Attachments!.Count);
    }

    [Fact]
    public void Carousel_Several_AreSideBySide()
    {
        var message = MessageFactory.Carousel(new HashSet<Attachment> { new("a"), new("b") }, "text");

        Assert.Equal(AttachmentLayoutTypes.Carousel, message.AttachmentLayout);
        Assert.Equal(["a", "b"], message.Attachments!.Select(attachment => attachment.ContentType));
    }

    [Fact]
    public void ContentUrl_All_IsAnAttachment()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://example.org/a.png", "image/png", "a").Attachments!);

        Assert.Equal(("https://example.org/a.png", "image/png", "a"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
    }

    [Fact]
    public void AnyMessage_WithoutItsContent_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://example.org", null!));
    }
}
