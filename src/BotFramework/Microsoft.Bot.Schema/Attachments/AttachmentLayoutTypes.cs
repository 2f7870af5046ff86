namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>Side by side, to be leafed through.</summary>
    public const string Carousel = "carousel";

    /// <summary>One below the other; also what an absent layout means.</summary>
    public const string List = "list";
}
