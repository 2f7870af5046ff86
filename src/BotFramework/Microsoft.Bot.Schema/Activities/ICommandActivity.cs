namespace Microsoft.Bot.Schema;

/// <summary>A request to do something, answered with an <see cref="ICommandResultActivity"/>.</summary>
public interface ICommandActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }
}
