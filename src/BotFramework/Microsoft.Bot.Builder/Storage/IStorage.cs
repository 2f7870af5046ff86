namespace Microsoft.Bot.Builder;

/// <summary>A store of objects by key.</summary>
public interface IStorage
{
    /// <summary>Reads the objects under <paramref name="keys"/>; a key that holds nothing is absent from the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects under their keys.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes what is under <paramref name="keys"/>; a key that holds nothing is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
