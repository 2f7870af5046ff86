using System.Diagnostics;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to <see cref="Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    /// <summary>Initializes a new instance of the <see cref="TraceTranscriptLogger"/> class that writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(traceActivity: true)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="TraceTranscriptLogger"/> class.</summary>
    /// <param name="traceActivity">True for whole activities; false for a line a message, and that only under a debugger.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        if (_traceActivity)
        {
            Trace.TraceInformation(BotJson.ToElement(activity).ToString());
        }
        else if (Debugger.IsAttached && activity.Type == ActivityTypes.Message)
        {
            var from = activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role;
            Trace.TraceInformation($"{from} [{activity.Type}] {activity.AsMessageActivity()?.Text}");
        }

        return Task.CompletedTask;
    }
}
