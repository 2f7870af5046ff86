namespace Microsoft.Bot.Schema;

/// <summary>A request that the response's status and body answer.</summary>
public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }

    ConversationReference? RelatesTo { get; set; }

    object? Value { get; set; }
}
