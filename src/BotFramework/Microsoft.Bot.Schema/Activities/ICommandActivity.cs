namespace Microsoft.Bot.Schema;

/// <summary>A request to do something, answered with an <see cref="ICommandResultActivity"/>.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Which command it is. An application's own begin with <c>application/</c>.</summary>
    string? Name { get; set; }

    /// <summary>A <see cref="CommandValue{T}"/>, whose type of data the name decides; JSON when received.</summary>
    object? Value { get; set; }
}
