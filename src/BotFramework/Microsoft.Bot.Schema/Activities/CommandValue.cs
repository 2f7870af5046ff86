namespace Microsoft.Bot.Schema;

/// <summary>The value of a command activity.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public class CommandValue<T>
{
    /// <summary>Ties the result to its command.</summary>
    public string? CommandId { get; set; }

    public T? Data { get; set; }
}
