using System.Text;

namespace BackPainBot.Storage.Tests.Contract;

/// <summary>What every store promises, whatever it is kept in. Every test uses conversations and keys of its own.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private readonly string _id = Guid.NewGuid().ToString("n");
    private IBotStore? _store;

    private IBotStore Store => _store!;

    public async Task InitializeAsync() => _store = await OpenAsync();

    public abstract Task DisposeAsync();

    /// <summary>Opens the store, or another way into the same one.</summary>
    protected abstract Task<IBotStore> OpenAsync();

    private static NewActivity Said(string text, string? key = null, bool visible = true, long? replaces = null) => new(Encoding.UTF8.GetBytes(text), key, visible, replaces);

    private static string Text(LoggedActivity? activity) => activity is null ? "" : Encoding.UTF8.GetString(activity.Json.Span);
}
