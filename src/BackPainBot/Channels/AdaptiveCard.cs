using System.Text.Json.Serialization;
using BackPainBot.Bot;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>An Adaptive Card 1.5, as far as the bot uses it.</summary>
internal sealed record AdaptiveCard(
    [property: JsonPropertyName("body")] IReadOnlyList<CardElement>? Body, [property: JsonPropertyName("actions")] IReadOnlyList<CardButton>? Actions)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyName("type")]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyName("version")]
    public string Version { get; } = "1.5";

    /// <summary>A card with nothing but buttons that say their titles.</summary>
    public static AdaptiveCard WithButtons(IEnumerable<string> titles, IActivity inbound)
    {
        var shown = !TeamsChannel.IsPlayground(inbound);
        return new(Body: null, [.. titles.Select(title => CardButton.Saying(title, shown))]);
    }

    public Attachment ToAttachment() => new() { ContentType = ContentType, Content = BotFrameworkJson.ToJson(this, BotJsonContext.Default.AdaptiveCard) };
}
