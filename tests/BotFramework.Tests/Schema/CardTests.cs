using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class CardTests
{
    public static TheoryData<Attachment, Type, string> Attachments => new()
    {
        { new AnimationCard().ToAttachment(), typeof(AnimationCard), "application/vnd.microsoft.card.animation" },
        { new AudioCard().ToAttachment(), typeof(AudioCard), "application/vnd.microsoft.card.audio" },
        { new HeroCard().ToAttachment(), typeof(HeroCard), "application/vnd.microsoft.card.hero" },
        { new OAuthCard().ToAttachment(), typeof(OAuthCard), "application/vnd.microsoft.card.oauth" },
        { new ReceiptCard().ToAttachment(), typeof(ReceiptCard), "application/vnd.microsoft.card.receipt" },
        { new SigninCard().ToAttachment(), typeof(SigninCard), "application/vnd.microsoft.card.signin" },
        { new ThumbnailCard().ToAttachment(), typeof(ThumbnailCard), "application/vnd.microsoft.card.thumbnail" },
        { new VideoCard().ToAttachment(), typeof(VideoCard), "application/vnd.microsoft.card.video" },
    };

    [Theory]
    [MemberData(nameof(Attachments))]
    public void ToAttachment_OfEveryCard_HoldsItUnderItsContentType(Attachment attachment, Type card, string contentType)
    {
        Assert.IsType(card, attachment.Content);
        Assert.Equal(contentType, attachment.ContentType);
    }

    [Fact]
    public void CardAction_FromAString_HasItAsTitleAndValue()
    {
        CardAction implicitly = "yes";

        foreach (var action in (CardAction[])[implicitly, CardAction.FromString("yes")])
        {
            Assert.Equal(("yes", "yes"), (action.Title, action.Value));
        }
    }

    [Fact]
    public void SigninCard_Create_HasOneSigninButton()
    {
        var card = SigninCard.Create("text", "label", "https://sign.in/");

        Assert.Equal("text", card.Text);
        var button = Assert.Single(card.Buttons!);
        Assert.Equal((ActionTypes.Signin, "label", "https://sign.in/"), (button.Type, button.Title, button.Value));
    }

    [Fact]
    public void SuggestedActions_OfEnumerables_HoldsThemAsLists()
    {
        var actions = new SuggestedActions(Enumerable.Repeat("id", 2), Enumerable.Repeat(new CardAction(title: "t"), 1));

        actions.To!.Add("third");
        Assert.Equal(["id", "id", "third"], actions.To);
        Assert.Equal("t", Assert.Single(actions.Actions!).Title);
    }
}
