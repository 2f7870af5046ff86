namespace Microsoft.Bot.Schema;

/// <summary>A look into the bot, for its developers.</summary>
public interface ITraceActivity : IActivity
{
    /// <inheritdoc cref="Activity.Label"/>
    string? Label { get; set; }

    /// <summary>Who traces what, such as the name of a dialog or of a middleware.</summary>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }

    /// <summary>What is shown, written as it is at run time; JSON when received.</summary>
    object? Value { get; set; }

    /// <summary>What the value is: a URI or the name of a type, by which a viewer chooses how to show it.</summary>
    string? ValueType { get; set; }
}
