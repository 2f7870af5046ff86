namespace Microsoft.Bot.Builder;

/// <summary>Creates accessors of properties.</summary>
public interface IPropertyManager
{
    /// <summary>Creates an accessor of the property <paramref name="name"/>.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
