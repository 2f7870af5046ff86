namespace Microsoft.Bot.Schema;

/// <summary>Something that happened, not meant for the user's eyes.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }

    ConversationReference? RelatesTo { get; set; }

    object? Value { get; set; }
}
