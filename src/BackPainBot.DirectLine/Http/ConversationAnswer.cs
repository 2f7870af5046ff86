using System.Text.Json.Serialization;

namespace BackPainBot.DirectLine.Http;

/// <summary>A conversation and what a client needs to take part in it.</summary>
internal sealed record ConversationAnswer(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null, string? UserId = null);
