using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Logs the activities of conversations and gives them back, in pages.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Returns activities of a conversation, oldest first, from <paramref name="startDate"/> on.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>Returns the conversations of a channel.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null);

    /// <summary>Deletes a conversation's activities.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
