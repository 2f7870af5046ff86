namespace Microsoft.Bot.Schema;

/// <summary>A conversation, or a skill's part in it, has ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string? Code { get; set; }

    string? Text { get; set; }
}
