namespace Microsoft.Bot.Schema;

/// <summary>Something that happened, not meant for the user's eyes.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Which event it is; a receiver passes over names that it does not know.</summary>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }

    /// <summary>What there is to tell, in the shape that the name decides; JSON when received, null for nothing.</summary>
    object? Value { get; set; }
}
