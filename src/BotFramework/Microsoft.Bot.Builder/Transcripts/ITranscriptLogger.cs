using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Logs the activities of conversations.</summary>
public interface ITranscriptLogger
{
    /// <summary>Logs an activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
