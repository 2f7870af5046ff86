namespace Microsoft.Bot.Schema;

/// <summary>A conversation, or a skill's part in it, has ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <inheritdoc cref="Activity.Code"/>
    string? Code { get; set; }

    /// <summary>A last word to the user; may be null.</summary>
    string? Text { get; set; }
}
