namespace Microsoft.Bot.Builder;

/// <summary>A named property of some state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Gets the name of the property.</summary>
    string Name { get; }
}
