using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace BackPainBot.DirectLine;

/// <summary>Ids: letters, digits, <c>-</c> and <c>_</c>, so that they are safe in a path.</summary>
internal static class Ids
{
    /// <summary>What a user id of a token begins with.</summary>
    public const string UserPrefix = "dl_";

    /// <summary>Characters that an id from outside may have.</summary>
    public const int LongestFromOutside = 100;

    private const int RandomBytes = 16;

    public static string NewConversation() => Random();

    public static string NewUser() => UserPrefix + Random();

    /// <summary>The id of a stored activity.</summary>
    public static string OfActivity(string conversationId, long number) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}-{number:D7}");

    /// <summary>The id of an activity that is not stored.</summary>
    public static string OfPassing(string conversationId) => $"{conversationId}-t{Random()}";

    /// <summary>The number in an activity's id; null when it is no stored activity's of that conversation.</summary>
    public static long? NumberOf(string conversationId, string? activityId) =>
        activityId is not null
        && activityId.Length > conversationId.Length
        && activityId.StartsWith(conversationId, StringComparison.Ordinal)
        && activityId[conversationId.Length] == '-'
        && long.TryParse(activityId.AsSpan(conversationId.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : null;

    public static string Random()
    {
        Span<byte> bytes = stackalloc byte[RandomBytes];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
