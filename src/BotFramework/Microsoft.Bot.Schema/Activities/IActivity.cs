using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    object? ChannelData { get; set; }

    string? ChannelId { get; set; }

    ConversationAccount? Conversation { get; set; }

    IList<Entity>? Entities { get; set; }

    ChannelAccount? From { get; set; }

    string? Id { get; set; }

    DateTimeOffset? LocalTimestamp { get; set; }

    ChannelAccount? Recipient { get; set; }

    string? ReplyToId { get; set; }

    string? ServiceUrl { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    string? Type { get; set; }

    /// <summary>This, where the type is that; null otherwise.</summary>
    IContactRelationUpdateActivity? AsContactRelationUpdateActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IEndOfConversationActivity? AsEndOfConversationActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IEventActivity? AsEventActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IMessageActivity? AsMessageActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IMessageDeleteActivity? AsMessageDeleteActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IMessageReactionActivity? AsMessageReactionActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    IMessageUpdateActivity? AsMessageUpdateActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    ISuggestionActivity? AsSuggestionActivity();

    /// <summary>This, where the type is that; null otherwise.</summary>
    ITypingActivity? AsTypingActivity();

    /// <summary>The address of this activity's conversation, as seen from its recipient.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity to a conversation: as a reply to it, or (<paramref name="isIncoming"/>) as if it came from it.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>The channel data as <typeparamref name="T"/>; default where there is none.</summary>
    T? GetChannelData<T>();

    /// <summary>The channel data as <typeparamref name="T"/>; false where there is none or it does not fit.</summary>
    bool TryGetChannelData<T>([MaybeNullWhen(false)] out T instance);
}
