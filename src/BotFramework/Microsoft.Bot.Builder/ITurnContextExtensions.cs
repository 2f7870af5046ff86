using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Sends traces.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace activity; channels other than the Emulator do not show it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">What the trace is of.</param>
    /// <param name="value">Its content, to be sent as JSON.</param>
    /// <param name="valueType">What identifies the content's format.</param>
    /// <param name="label">A heading; the name of the calling member where none is given.</param>
    /// <param name="cancellationToken">Cancels the sending.</param>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object? value = null,
        string? valueType = null,
        [CallerMemberName] string? label = null,
        CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
