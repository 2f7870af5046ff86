using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

public sealed class TurnContextStateCollectionTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void Get_AddedUnderItsType_ReturnsIt()
    {
        var value = new Uri("https://example.org");
        _state.Add(value);

        Assert.Same(value, _state.Get<Uri>());
        Assert.Same(value, _state.Get<Uri>(typeof(Uri).FullName!));
    }

    [Fact]
    public void Get_OfAnotherType_ReturnsNull()
    {
        _state.Add("key", "text");

        Assert.Null(_state.Get<Uri>("key"));
    }

    [Fact]
    public void Get_NotThere_ReturnsNull() => Assert.Null(_state.Get<string>("key"));

    [Fact]
    public void Add_KeyTakenAlready_Throws()
    {
        _state.Add("key", "text");

        Assert.Throws<ArgumentException>(() => _state.Add("key", "other"));
    }

    [Fact]
    public void Add_NullKeyOrValue_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => _state.Add(null!, "text"));
        Assert.Throws<ArgumentNullException>(() => _state.Add<string>("key", null!));
        Assert.Throws<ArgumentNullException>(() => _state.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => _state.Set<string>(null!, "text"));
    }

    [Fact]
    public void Set_Again_Overwrites()
    {
        _state.Set("text");
        _state.Set("other");

        Assert.Equal("other", _state.Get<string>());
    }

    [Fact]
    public void Set_Null_Removes()
    {
        _state.Set("key", "text");

        _state.Set<string>("key", null);

        Assert.False(_state.ContainsKey("key"));
    }

    [Fact]
    public void Dispose_Twice_DisposesValuesOnce()
    {
        var value = new Counter();
        _state.Add(value);
        _state.Add("not disposable");

        _state.Dispose();
        _state.Dispose();

        Assert.Equal(1, value.Disposals);
    }

    [Fact]
    public void Dispose_ThenUse_Throws()
    {
        _state.Dispose();

        Assert.Throws<ObjectDisposedException>(() => _state.Get<string>("key"));
        Assert.Throws<ObjectDisposedException>(() => _state.Add("key", "text"));
        Assert.Throws<ObjectDisposedException>(() => _state.Set("key", "text"));
    }

    private sealed class Counter : IDisposable
    {
        public int Disposals { get; private set; }

        public void Dispose() => Disposals++;
    }
}
