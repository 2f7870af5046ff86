namespace Microsoft.Bot.Schema;

/// <summary>The value of a command result activity: <see cref="Data"/>, or <see cref="Error"/> where the command failed.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public class CommandResultValue<T>
{
    /// <summary>The id of the command that this answers.</summary>
    public string? CommandId { get; set; }

    /// <summary>What the command gives back, in the shape that its name decides; default where it gives nothing or has failed.</summary>
    public T? Data { get; set; }

    /// <summary>Why the command failed; null where it did not.</summary>
    public Error? Error { get; set; }
}
