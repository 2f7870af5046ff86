namespace Microsoft.Bot.Schema;

/// <summary>A request that the response's status and body answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>Which call it is, such as <c>adaptiveCard/action</c>; one that the bot does not serve is answered 501.</summary>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }

    /// <summary>The call's parameters, in the shape that the name decides; JSON when received, null for none.</summary>
    object? Value { get; set; }
}
