namespace BackPainBot.Bot;

/// <summary>A turn that was not run, or whose replies could not be delivered: the sender should deliver the activity again later.</summary>
public sealed class TurnRefusedException : Exception
{
    /// <summary>With the status and the wait that the sender is told; the message goes to it too, so it holds nothing of the turn.</summary>
    public TurnRefusedException(int status, TimeSpan retryAfter, string message, Exception? innerException = null)
        : base(message, innerException) => (Status, RetryAfter) = (status, retryAfter);

    /// <summary>The HTTP status that says so: 429 when the one conversation is at fault, else 503.</summary>
    public int Status { get; }

    /// <summary>When to try again.</summary>
    public TimeSpan RetryAfter { get; }
}
