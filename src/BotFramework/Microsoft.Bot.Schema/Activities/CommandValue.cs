namespace Microsoft.Bot.Schema;

/// <summary>The value of a command activity.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public class CommandValue<T>
{
    /// <summary>Ties the result to its command.</summary>
    public string? CommandId { get; set; }

    /// <summary>The command's parameters, in the shape that its name decides; default where it has none.</summary>
    public T? Data { get; set; }
}
