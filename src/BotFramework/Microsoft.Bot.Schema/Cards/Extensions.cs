namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this AnimationCard card) => Create(card, AnimationCard.ContentType);

    public static Attachment ToAttachment(this AudioCard card) => Create(card, AudioCard.ContentType);

    public static Attachment ToAttachment(this HeroCard card) => Create(card, HeroCard.ContentType);

    public static Attachment ToAttachment(this OAuthCard card) => Create(card, OAuthCard.ContentType);

    public static Attachment ToAttachment(this ReceiptCard card) => Create(card, ReceiptCard.ContentType);

    public static Attachment ToAttachment(this SigninCard card) => Create(card, SigninCard.ContentType);

    public static Attachment ToAttachment(this ThumbnailCard card) => Create(card, ThumbnailCard.ContentType);

    public static Attachment ToAttachment(this VideoCard card) => Create(card, VideoCard.ContentType);

    private static Attachment Create(object card, string contentType) => new() { Content = card, ContentType = contentType };
}
