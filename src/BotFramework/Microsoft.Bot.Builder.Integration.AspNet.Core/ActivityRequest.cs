using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The activity in a request's body.</summary>
internal static class ActivityRequest
{
    /// <summary>Reads the activity, or tells why there is none that a bot could answer.</summary>
    public static async Task<(Activity? Activity, RequestFault Fault)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (IsCompressed(request))
        {
            return (null, RequestFault.Compressed);
        }

        try
        {
            var activity = await BotJson.ReadActivityAsync(request.Body, cancellationToken);
            return FaultOf(activity) is { } fault ? (null, fault) : (activity, default);
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $" (line {line + 1}, byte {exception.BytePositionInLine + 1})" : string.Empty;
            return (null, RequestFault.BadRequest($"The body is not an activity in JSON{place}. Send one as the Bot Framework Activity specification describes it, in UTF-8."));
        }
        catch (BadHttpRequestException exception)
        {
            return (null, RequestFault.From(exception));
        }
    }

    /// <summary>Stand-ins for a request often have no headers.</summary>
    private static bool IsCompressed(HttpRequest request) =>
        request.Headers?.ContentEncoding is { Count: > 0 } encoding && !(encoding.Count == 1 && "identity".Equals(encoding[0], StringComparison.OrdinalIgnoreCase));

    private static RequestFault? FaultOf(Activity activity)
    {
        string[] missing = [.. MissingFrom(activity)];
        if (missing.Length > 0)
        {
            return RequestFault.BadRequest($"The activity has no {string.Join(", no ", missing)}. Send it with {(missing.Length == 1 ? "that member" : "these members")} set.");
        }

        return string.IsNullOrEmpty(activity.ServiceUrl) || IsHttp(activity.ServiceUrl)
            ? null
            : RequestFault.BadRequest("The activity's serviceUrl is not an absolute http or https URL. Send the one under which the channel takes replies.");
    }

    private static IEnumerable<string> MissingFrom(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Type))
        {
            yield return "type";
        }

        if (string.IsNullOrWhiteSpace(activity.ChannelId))
        {
            yield return "channelId";
        }

        if (string.IsNullOrWhiteSpace(activity.Conversation?.Id))
        {
            yield return "conversation.id";
        }

        if (string.IsNullOrWhiteSpace(activity.From?.Id))
        {
            yield return "from.id";
        }

        if (string.IsNullOrWhiteSpace(activity.ServiceUrl) && !IsAnsweredInResponse(activity))
        {
            yield return "serviceUrl";
        }
    }

    private static bool IsAnsweredInResponse(Activity activity) => activity.DeliveryMode == DeliveryModes.ExpectReplies || activity.Type == ActivityTypes.Invoke;

    private static bool IsHttp(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
