using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NSubstitute;

namespace BotFramework.Tests.Builder;

public sealed class BotStateTests
{
    private readonly IStorage _counted = Substitute.For<IStorage>();
    private readonly MemoryStorage _storage = new();
    private readonly TurnContext _turn = Turns.Of();

    public BotStateTests()
    {
        _counted.ReadAsync(default!, default).ReturnsForAnyArgs(_ => Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>()));
    }

    public enum Colour
    {
        Red,
        Blue,
    }

    [Fact]
    public void Constructor_MissingArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new UserState(null!));
        Assert.Throws<ArgumentNullException>(() => new OwnState(_storage, null!));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void CreateProperty_BlankName_Throws(string? name) =>
        Assert.Throws<ArgumentNullException>(() => new UserState(_storage).CreateProperty<string>(name!));

    [Fact]
    public void CreateProperty_Always_HasItsName() => Assert.Equal("age", new UserState(_storage).CreateProperty<int>("age").Name);

    [Fact]
    public async Task Saving_OnlyChanges_ReachTheStorage()
    {
        var state = new UserState(_counted);
        var property = state.CreateProperty<string>("a");

        await state.SaveChangesAsync(_turn);
        await Stored(reads: 0, writes: 0);

        await property.SetAsync(_turn, "one");
        await property.SetAsync(_turn, "two");
        await Stored(reads: 1, writes: 0);

        await state.SaveChangesAsync(_turn);
        await Stored(reads: 1, writes: 1);

        Assert.Equal("two", await property.GetAsync(_turn));
        await state.SaveChangesAsync(_turn);
        await Stored(reads: 1, writes: 1);

        await property.DeleteAsync(_turn);
        Assert.Null(await property.GetAsync(_turn));
        await state.SaveChangesAsync(_turn);
        await Stored(reads: 1, writes: 2);
    }

    [Fact]
    public async Task Saving_AfterAChangeWasUndone_WritesNothing()
    {
        var state = new UserState(_counted);
        var property = state.CreateProperty<string>("a");
        await property.SetAsync(_turn, "one");
        await property.DeleteAsync(_turn);

        await state.SaveChangesAsync(_turn);

        await Stored(reads: 1, writes: 0);
    }

    [Fact]
    public async Task Saving_Forced_WritesWhatHasNotChanged()
    {
        var state = new UserState(_counted);
        await state.LoadAsync(_turn);

        await state.SaveChangesAsync(_turn, force: true);

        await Stored(reads: 1, writes: 1);
    }

    [Fact]
    public async Task Saving_ForcedButNeverLoaded_WritesNothing()
    {
        await new UserState(_counted).SaveChangesAsync(_turn, force: true);

        await Stored(reads: 0, writes: 0);
    }

    [Fact]
    public async Task Saving_ChangeInsideAValue_IsNoticed()
    {
        var state = new UserState(_counted);
        var list = await state.CreateProperty<List<string>>("names").GetAsync(_turn, () => []);
        await state.SaveChangesAsync(_turn);

        list.Add("Ada");
        await state.SaveChangesAsync(_turn);

        await Stored(reads: 1, writes: 2);
    }

    [Fact]
    public async Task Loading_Again_ReadsOnceUnlessForced()
    {
        var state = new UserState(_counted);

        await state.LoadAsync(_turn);
        await state.LoadAsync(_turn);
        await Stored(reads: 1, writes: 0);

        await state.LoadAsync(_turn, force: true);
        await Stored(reads: 2, writes: 0);
    }

    [Fact]
    public async Task Loading_SomethingElseThanState_Throws()
    {
        _counted.ReadAsync(default!, default).ReturnsForAnyArgs(new Dictionary<string, object> { ["test/users/user-1"] = new Uri("https://example.org") });

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_counted).LoadAsync(_turn));

        Assert.Contains("test/users/user-1", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NotSet_IsTheTypesDefault()
    {
        var state = new UserState(_storage);

        Assert.Null(await state.CreateProperty<string>("text").GetAsync(_turn));
        Assert.Null(await state.CreateProperty<Person>("person").GetAsync(_turn));
        Assert.Equal(0, await state.CreateProperty<int>("number").GetAsync(_turn));
        Assert.False(await state.CreateProperty<bool>("flag").GetAsync(_turn));
        Assert.Null(await state.CreateProperty<int?>("maybe").GetAsync(_turn));
        await AssertNotSaved(state);
    }

    [Fact]
    public async Task Get_NotSetWithFactory_SetsWhatItMakes()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<Person>("person");

        var made = await property.GetAsync(_turn, () => new Person { Name = "Ada" });

        Assert.Same(made, await property.GetAsync(_turn, () => throw new InvalidDataException("called again")));
    }

    [Fact]
    public async Task Get_SetToNullWithFactory_MakesANewOne()
    {
        var property = new UserState(_storage).CreateProperty<string?>("text");
        await property.SetAsync(_turn, null);

        Assert.Equal("made", await property.GetAsync(_turn, () => "made"));
    }

    [Fact]
    public async Task Get_InANewTurn_ReadsWhatWasSaved()
    {
        await SaveAsync("person", new Person { Name = "Ada", Born = 1815 });

        var person = await LoadAsync<Person>("person");

        Assert.Equal("Ada", person?.Name);
        Assert.Equal(1815, person?.Born);
    }

    [Fact]
    public async Task Get_InANewTurnUnsaved_ReadsNothing()
    {
        await new UserState(_storage).CreateProperty<string>("text").SetAsync(_turn, "unsaved");

        Assert.Null(await LoadAsync<string>("text"));
    }

    [Fact]
    public async Task Get_NumbersAfterReading_AreConvertedToTheTypeAskedFor()
    {
        await SaveAsync("number", 42);

        Assert.Equal(42, await LoadAsync<int>("number"));
        Assert.Equal(42L, await LoadAsync<long>("number"));
        Assert.Equal(42.0, await LoadAsync<double>("number"));
        Assert.Equal(42, await LoadAsync<int?>("number"));
    }

    [Fact]
    public async Task Get_EnumAfterReading_IsConverted()
    {
        await SaveAsync("colour", Colour.Blue);

        Assert.Equal(Colour.Blue, await LoadAsync<Colour>("colour"));
    }

    [Fact]
    public async Task Get_PlainObjectAfterReading_IsConverted()
    {
        await SaveAsync("person", new Dictionary<string, object?> { ["name"] = "Ada", ["born"] = 1815 });

        var person = await LoadAsync<Person>("person");

        Assert.Equal("Ada", person?.Name);
        Assert.Equal(1815, person?.Born);
    }

    [Fact]
    public async Task Get_PlainObjectAfterReading_ChangesToItAreSaved()
    {
        await SaveAsync("person", new Dictionary<string, object?> { ["name"] = "Ada" });
        var state = new UserState(_storage);
        using var turn = Turns.Of();

        (await state.CreateProperty<Person>("person").GetAsync(turn)).Name = "Grace";
        await state.SaveChangesAsync(turn);

        Assert.Equal("Grace", (await LoadAsync<Person>("person"))?.Name);
    }

    [Fact]
    public async Task Get_ListAfterReading_IsConverted()
    {
        await SaveAsync("names", new List<string> { "Ada", "Grace" });

        Assert.Equal(["Ada", "Grace"], await LoadAsync<List<string>>("names") ?? []);
    }

    [Fact]
    public async Task Get_StatesOfTheSameStorage_DoNotMix()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        await user.CreateProperty<string>("text").SetAsync(_turn, "user");
        await conversation.CreateProperty<string>("text").SetAsync(_turn, "conversation");
        await new BotStateSet(user, conversation).SaveAllChangesAsync(_turn);

        using var turn = Turns.Of();
        await new BotStateSet(user).Add(conversation).LoadAllAsync(turn);

        Assert.Equal("user", await user.CreateProperty<string>("text").GetAsync(turn));
        Assert.Equal("conversation", await conversation.CreateProperty<string>("text").GetAsync(turn));
    }

    [Fact]
    public async Task ClearStateAsync_ThenSave_StoresNothing()
    {
        await SaveAsync("text", "value");
        var state = new UserState(_storage);
        using var turn = Turns.Of();
        await state.LoadAsync(turn);

        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Null(await LoadAsync<string>("text"));
    }

    [Fact]
    public async Task ClearStateAsync_SomebodyElseWroteMeanwhile_SaveConflicts()
    {
        await SaveAsync("text", "value");
        var state = new UserState(_storage);
        using var turn = Turns.Of();
        await state.LoadAsync(turn);
        await SaveAsync("text", "meanwhile");

        await state.ClearStateAsync(turn);

        await Assert.ThrowsAsync<InvalidOperationException>(() => state.SaveChangesAsync(turn));
    }

    [Fact]
    public async Task DeleteAsync_Always_DeletesFromTurnAndStorage()
    {
        await SaveAsync("text", "value");
        var state = new UserState(_storage);
        using var turn = Turns.Of();
        await state.LoadAsync(turn);

        await state.DeleteAsync(turn);

        Assert.Null(state.GetCachedState(turn));
        Assert.Empty(await _storage.ReadAsync(["test/users/user-1"], default));
    }

    [Fact]
    public async Task SaveChangesAsync_SomebodyElseWroteMeanwhile_Conflicts()
    {
        var state = new UserState(_storage);
        await SaveAsync("text", "first");
        using var turn = Turns.Of();
        await state.CreateProperty<string>("text").SetAsync(turn, "mine");
        await SaveAsync("text", "theirs");

        var conflict = await Assert.ThrowsAsync<InvalidOperationException>(() => state.SaveChangesAsync(turn));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaveChangesAsync_TwiceInATurn_GoesOnFromItsOwnWrite()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<int>("number");
        await SaveAsync("number", 1);
        using var turn = Turns.Of();

        await property.SetAsync(turn, 2);
        await state.SaveChangesAsync(turn);
        await property.SetAsync(turn, 3);
        await state.SaveChangesAsync(turn);

        Assert.Equal(3, await LoadAsync<int>("number"));
    }

    [Fact]
    public async Task SaveChangesAsync_OnlyTheVersionMovedOn_WritesNothing()
    {
        var state = new UserState(_storage);
        await state.CreateProperty<int>("number").SetAsync(_turn, 1);
        await state.SaveChangesAsync(_turn);
        var version = await VersionAsync();

        await state.SaveChangesAsync(_turn);

        Assert.Equal(version, await VersionAsync());
    }

    [Fact]
    public void GetStorageKey_OfEachState_IsTheSdks()
    {
        Assert.Equal("test/users/user-1", new UserKey(_storage).KeyOf(_turn));
        Assert.Equal("test/conversations/conversation-1", new ConversationKey(_storage).KeyOf(_turn));
        Assert.Equal("test/conversations/conversation-1/users/user-1", new PrivateConversationKey(_storage).KeyOf(_turn));
    }

    [Fact]
    public async Task Get_PartOfTheKeyMissing_Throws()
    {
        var noChannel = Turns.Message();
        noChannel.ChannelId = null;
        var noUser = Turns.Message();
        noUser.From = null;
        var noConversation = Turns.Message();
        noConversation.Conversation = null;

        await Throws(new UserState(_storage), noChannel, "ChannelId");
        await Throws(new UserState(_storage), noUser, "From.Id");
        await Throws(new ConversationState(_storage), noConversation, "Conversation.Id");
        await Throws(new PrivateConversationState(_storage), noConversation, "Conversation.Id");
        await Throws(new PrivateConversationState(_storage), noUser, "From.Id");
    }

    [Fact]
    public async Task GetCachedState_AfterLoading_IsUnderTheTypesName()
    {
        var state = new ConversationState(_storage);
        Assert.Null(state.GetCachedState(_turn));

        await state.LoadAsync(_turn);

        Assert.NotNull(state.GetCachedState(_turn)?.State);
        Assert.Same(state.GetCachedState(_turn), _turn.TurnState.Get<BotState.CachedBotState>(nameof(ConversationState)));
    }

    [Fact]
    public async Task OwnState_WithPropertiesOfItsOwn_UsesTheProtectedMembers()
    {
        var state = new OwnState(_storage, nameof(OwnState));
        await state.LoadAsync(_turn);

        await state.SetAsync(_turn, "text");
        var set = await state.GetAsync<string>(_turn);
        await state.RemoveAsync(_turn);

        Assert.Equal("text", set);
        Assert.Null(await state.GetAsync<string>(_turn));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => state.GetAsync<int>(_turn));
    }

    [Fact]
    public void BotStateSet_AddNull_Throws() => Assert.Throws<ArgumentNullException>(() => new BotStateSet().Add(null!));

    private static async Task Throws(BotState state, Activity activity, string member)
    {
        using var turn = Turns.Of(activity);
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => state.CreateProperty<string>("text").GetAsync(turn));
        Assert.Contains(member, thrown.Message, StringComparison.Ordinal);
    }

    private async Task AssertNotSaved(UserState state)
    {
        await state.SaveChangesAsync(_turn);
        Assert.Empty(await _storage.ReadAsync(["test/users/user-1"], default));
    }

    private async Task SaveAsync<T>(string name, T value)
    {
        var state = new UserState(_storage);
        using var turn = Turns.Of();
        await state.CreateProperty<T>(name).SetAsync(turn, value);
        await state.SaveChangesAsync(turn);
    }

    private async Task<T?> LoadAsync<T>(string name)
    {
        using var turn = Turns.Of();
        return await new UserState(_storage).CreateProperty<T>(name).GetAsync(turn);
    }

    private async Task<object> VersionAsync()
    {
        var items = await _storage.ReadAsync(["test/users/user-1"], default);
        return ((IDictionary<string, object>)items["test/users/user-1"])["eTag"];
    }

    private async Task Stored(int reads, int writes)
    {
        await _counted.ReceivedWithAnyArgs(reads).ReadAsync(default!, default);
        await _counted.ReceivedWithAnyArgs(writes).WriteAsync(default!, default);
    }

    public sealed class Person
    {
        public string? Name { get; set; }

        public int Born { get; set; }
    }

    private sealed class UserKey(IStorage storage) : UserState(storage)
    {
        public string KeyOf(ITurnContext turnContext) => GetStorageKey(turnContext);
    }

    private sealed class ConversationKey(IStorage storage) : ConversationState(storage)
    {
        public string KeyOf(ITurnContext turnContext) => GetStorageKey(turnContext);
    }

    private sealed class PrivateConversationKey(IStorage storage) : PrivateConversationState(storage)
    {
        public string KeyOf(ITurnContext turnContext) => GetStorageKey(turnContext);
    }

    private sealed class OwnState(IStorage storage, string key) : BotState(storage, key)
    {
        public Task<T?> GetAsync<T>(ITurnContext turnContext) => GetPropertyValueAsync<T>(turnContext, "own");

        public Task SetAsync(ITurnContext turnContext, object value) => SetPropertyValueAsync(turnContext, "own", value);

        public Task RemoveAsync(ITurnContext turnContext) => DeletePropertyValueAsync(turnContext, "own");

        protected override string GetStorageKey(ITurnContext turnContext) => "own";
    }
}
