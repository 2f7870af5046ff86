using System.Text.Json.Serialization;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>The schema.org message entity by which channels show citations.</summary>
internal sealed record CitationEntity(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("@type")] string SchemaType,
    [property: JsonPropertyName("@context")] string Context,
    [property: JsonPropertyName("@id")] string Id,
    [property: JsonPropertyName("citation")] IReadOnlyList<Claim> Citation,
    [property: JsonPropertyName("potentialAction")] IReadOnlyList<VoteAction>? PotentialAction = null)
{
    /// <summary>Channels take at most this many claims; all passages fit.</summary>
    public const int ClaimLimit = 6;

    /// <summary>The entity of an answer.</summary>
    /// <param name="passages">What it cites, in the order of its marks.</param>
    /// <param name="votes">Thumbs to show with it; null for none.</param>
    public static Entity Create(IReadOnlyList<Passage> passages, IReadOnlyList<VoteAction>? votes = null)
    {
        var claims = passages.Take(ClaimLimit).Select((passage, index) =>
            new Claim("Claim", index + 1, new ClaimAppearance("DigitalDocument", passage.Name, passage.Link.AbsoluteUri, passage.Abstract)));
        var entity = new CitationEntity("https://schema.org/Message", "Message", "https://schema.org", "", [.. claims], votes);
        return BotFrameworkJson.ToEntity(entity, BotJsonContext.Default.CitationEntity);
    }
}
