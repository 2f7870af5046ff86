namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    /// <summary>An attachment with the card itself, not a copy, and <see cref="AnimationCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this AnimationCard card) => Create(card, AnimationCard.ContentType);

    /// <summary>An attachment with the card itself, not a copy, and <see cref="AudioCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this AudioCard card) => Create(card, AudioCard.ContentType);

    /// <summary>An attachment with the card itself, not a copy, and <see cref="HeroCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this HeroCard card) => Create(card, HeroCard.ContentType);

    /// <summary>An attachment with the card itself, not a copy, and <see cref="OAuthCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this OAuthCard card) => Create(card, OAuthCard.ContentType);

    /// <summary>An attachment with the card itself, not a copy, and <see cref="ReceiptCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this ReceiptCard card) => Create(card, ReceiptCard.ContentType);

    /// <summary>An attachment with the card itself, not a copy, and <see cref="SigninCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this SigninCard card) => Create(card, SigninCard.ContentType);

    /// <summary>An attachment with the card itself, not a copy, and <see cref="ThumbnailCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this ThumbnailCard card) => Create(card, ThumbnailCard.ContentType);

    /// <summary>An attachment with the card itself, not a copy, and <see cref="VideoCard.ContentType"/>.</summary>
    public static Attachment ToAttachment(this VideoCard card) => Create(card, VideoCard.ContentType);

    private static Attachment Create(object card, string contentType) => new() { Content = card, ContentType = contentType };
}
