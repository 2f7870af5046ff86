using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Reads what invokes bring; what is not as it should be ends the invoke with 400.</summary>
internal static class InvokeValues
{
    private const string ErrorType = "application/vnd.microsoft.error";
    private const string ExecuteAction = "Action.Execute";
    private const string BadRequest = nameof(BadRequest);
    private const string NotSupported = nameof(NotSupported);

    public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw CardError(BadRequest, "Missing value property");
        }

        if (!TryRead<AdaptiveCardInvokeValue>(activity.Value, out var value))
        {
            throw CardError(BadRequest, "Value property is not properly formed");
        }

        if (value.Action is null)
        {
            throw CardError(BadRequest, "Missing action property");
        }

        return value.Action.Type == ExecuteAction ? value : throw CardError(NotSupported, $"The action '{value.Action.Type}'is not supported.");
    }

    public static SearchInvokeValue Search(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw CardError(BadRequest, "Missing value property for search");
        }

        if (!TryRead<SearchInvokeValue>(activity.Value, out var value))
        {
            throw CardError(BadRequest, "Value property is not valid for search");
        }

        // Teams may leave the kind out.
        if (string.IsNullOrEmpty(value.Kind))
        {
            value.Kind = activity.ChannelId == Channels.Msteams ? SearchInvokeTypes.Search : throw Missing("kind");
        }

        return string.IsNullOrEmpty(value.QueryText) ? throw Missing("queryText") : value;
    }

    /// <summary>Reads the value of any other invoke.</summary>
    public static T Read<T>(object? value)
        where T : class =>
        TryRead<T>(value, out var read) ? read : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected a value of type '{typeof(T).Name}'");

    private static bool TryRead<T>(object? value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? read)
        where T : class
    {
        try
        {
            read = BotJson.Convert<T>(value);
            return read is not null;
        }
        catch (JsonException)
        {
            read = null;
            return false;
        }
    }

    private static InvokeResponseException Missing(string member) => CardError(BadRequest, $"Missing {member} property for search");

    private static InvokeResponseException CardError(string code, string message)
    {
        const HttpStatusCode Status = HttpStatusCode.BadRequest;
        return new InvokeResponseException(Status, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)Status,
            Type = ErrorType,
            Value = new Error { Code = code, Message = message },
        });
    }
}
