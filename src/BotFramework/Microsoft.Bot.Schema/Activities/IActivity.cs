using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <inheritdoc cref="Activity.ChannelData"/>
    object? ChannelData { get; set; }

    /// <inheritdoc cref="Activity.ChannelId"/>
    string? ChannelId { get; set; }

    /// <inheritdoc cref="Activity.Conversation"/>
    ConversationAccount? Conversation { get; set; }

    /// <inheritdoc cref="Activity.Entities"/>
    IList<Entity>? Entities { get; set; }

    /// <inheritdoc cref="Activity.From"/>
    ChannelAccount? From { get; set; }

    /// <inheritdoc cref="Activity.Id"/>
    string? Id { get; set; }

    /// <inheritdoc cref="Activity.LocalTimestamp"/>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <inheritdoc cref="Activity.Recipient"/>
    ChannelAccount? Recipient { get; set; }

    /// <inheritdoc cref="Activity.ReplyToId"/>
    string? ReplyToId { get; set; }

    /// <inheritdoc cref="Activity.ServiceUrl"/>
    string? ServiceUrl { get; set; }

    /// <inheritdoc cref="Activity.Timestamp"/>
    DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc cref="Activity.Type"/>
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
