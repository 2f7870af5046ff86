namespace Microsoft.Bot.Schema;

/// <summary>The outcome of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>The name of the command that this is the result of.</summary>
    string? Name { get; set; }

    /// <summary>A <see cref="CommandResultValue{T}"/>, whose type of data the name decides; JSON when received.</summary>
    object? Value { get; set; }
}
