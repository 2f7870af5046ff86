using System.Globalization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the event that a message has been read.</summary>
public class ReadReceiptInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ReadReceiptInfo()
    {
    }

    /// <summary>Of a reader who has come as far as this message.</summary>
    public ReadReceiptInfo(string? lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>Milliseconds since 1970, as all message ids of a conversation.</summary>
    public string? LastReadMessageId { get; set; }

    /// <summary>Whether <paramref name="compareMessageId"/> is not after <paramref name="lastReadMessageId"/>; false where either is not a number.</summary>
    public static bool IsMessageRead(string? compareMessageId, string? lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var compare)
        && long.TryParse(lastReadMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var lastRead)
        && compare <= lastRead;

    /// <summary>Whether the message with this id has been read.</summary>
    public bool IsMessageRead(string? compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
