using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions()
    {
        if (Entities is not { Count: > 0 } entities)
        {
            return [];
        }

        List<Mention>? mentions = null;
        foreach (var entity in entities)
        {
            if (string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase) && (entity as Mention ?? entity!.GetAs<Mention>()) is { } mention)
            {
                (mentions ??= []).Add(mention);
            }
        }

        return mentions?.ToArray() ?? [];
    }

    /// <inheritdoc/>
    public T? GetChannelData<T>() => BotJson.Convert<T>(ChannelData);

    /// <inheritdoc/>
    public bool TryGetChannelData<T>([MaybeNullWhen(false)] out T instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<T>();
            return instance is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            return false;
        }
    }
}
