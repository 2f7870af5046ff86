using System.Text.Json;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>
/// Copies as a round trip through JSON would make them, without the trip: strings, numbers and JSON are shared, since nobody can change them; other objects
/// in members of type object become JSON; derived types become what is read where they stand.
/// </summary>
internal static class DeepCopy
{
    public static Activity Of(Activity source)
    {
        if (source.GetType() != typeof(Activity))
        {
            return BotJson.ReadActivity(BotJson.Serialize<object>(source));
        }

        var copy = source.Copy();
        copy.From = Of(source.From);
        copy.Recipient = Of(source.Recipient);
        copy.Conversation = Of(source.Conversation);
        copy.RelatesTo = Of(source.RelatesTo);
        copy.SuggestedActions = Of(source.SuggestedActions);
        copy.SemanticAction = Of(source.SemanticAction);
        copy.MembersAdded = Of(source.MembersAdded, Of);
        copy.MembersRemoved = Of(source.MembersRemoved, Of);
        copy.ReactionsAdded = Of(source.ReactionsAdded, Of);
        copy.ReactionsRemoved = Of(source.ReactionsRemoved, Of);
        copy.Attachments = Of(source.Attachments, Of);
        copy.Entities = Of(source.Entities, Of);
        copy.TextHighlights = Of(source.TextHighlights, Of);
        copy.ListenFor = Of(source.ListenFor, static phrase => phrase);
        copy.ChannelData = Of(source.ChannelData);
        copy.Value = Of(source.Value);
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static ChannelAccount? Of(ChannelAccount? source)
    {
        if (source is null || source.GetType() != typeof(ChannelAccount))
        {
            return ThroughJson(source);
        }

        var copy = source.Copy();
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static ConversationAccount? Of(ConversationAccount? source)
    {
        if (source is null || source.GetType() != typeof(ConversationAccount))
        {
            return ThroughJson(source);
        }

        var copy = source.Copy();
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static ConversationReference? Of(ConversationReference? source)
    {
        if (source is null || source.GetType() != typeof(ConversationReference))
        {
            return ThroughJson(source);
        }

        var copy = source.Copy();
        copy.User = Of(source.User);
        copy.Bot = Of(source.Bot);
        copy.Conversation = Of(source.Conversation);
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static SuggestedActions? Of(SuggestedActions? source)
    {
        if (source is null || source.GetType() != typeof(SuggestedActions))
        {
            return ThroughJson(source);
        }

        var copy = source.Copy();
        copy.To = Of(source.To, static id => id);
        copy.Actions = Of(source.Actions, Of);
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static CardAction? Of(CardAction? source)
    {
        if (source is null || source.GetType() != typeof(CardAction))
        {
            return ThroughJson(source);
        }

        var copy = source.Copy();
        copy.Value = Of(source.Value);
        copy.ChannelData = Of(source.ChannelData);
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static SemanticAction? Of(SemanticAction? source)
    {
        if (source is null || source.GetType() != typeof(SemanticAction))
        {
            return ThroughJson(source);
        }

        var copy = source.Copy();
        copy.Entities = source.Entities?.ToDictionary(static entity => entity.Key, static entity => Of(entity.Value)!);
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static MessageReaction? Of(MessageReaction? source) => source is null
        ? null
        : new MessageReaction { Type = source.Type, OtherMembers = Of(source.OtherMembers) };

    private static TextHighlight? Of(TextHighlight? source) => source is null
        ? null
        : new TextHighlight { Text = source.Text, Occurrence = source.Occurrence, OtherMembers = Of(source.OtherMembers) };

    private static Attachment? Of(Attachment? source)
    {
        if (source is null || source.GetType() != typeof(Attachment))
        {
            return ThroughJson(source);
        }

        var copy = source.Copy();
        copy.Content = Of(source.Content);
        copy.OtherMembers = Of(source.OtherMembers);
        return copy;
    }

    private static Entity? Of(Entity? source) => source is null || source.GetType() != typeof(Entity)
        ? ThroughJson(source)
        : new Entity { Type = source.Type, OtherMembers = Of(source.OtherMembers) };

    private static object? Of(object? value) => value is null or string or bool or int or long or double or JsonElement ? value : BotJson.ToElement(value);

    private static Dictionary<string, JsonElement>? Of(IDictionary<string, JsonElement>? members) => members is null ? null : new(members);

    private static List<T>? Of<T>(IList<T>? source, Func<T, T?> copy)
        where T : class
    {
        if (source is null)
        {
            return null;
        }

        var copies = new List<T>(source.Count);
        foreach (var item in source)
        {
            copies.Add(copy(item)!);
        }

        return copies;
    }

    private static T? ThroughJson<T>(T? source)
        where T : class => BotJson.Deserialize<T>(BotJson.Serialize<object?>(source));
}
