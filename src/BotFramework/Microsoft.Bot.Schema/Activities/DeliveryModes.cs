namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Of this moment only: not to be kept in the conversation's history.</summary>
    public const string Ephemeral = "ephemeral";

    /// <summary>The sender wants all replies in the response to this request, as <see cref="ExpectedReplies"/>; none is sent to the service URL.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Replies are requests of their own to the service URL; also what an absent mode means.</summary>
    public const string Normal = "normal";

    /// <summary>To be brought to the recipient's attention, as far as the channel can.</summary>
    public const string Notification = "notification";
}
