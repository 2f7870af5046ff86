using BackPainBot.Storage.Sqlite;
using BackPainBot.Storage.Tests.Support;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Tests.Sqlite;

/// <summary>Files that cannot be used, disks that fill up, clocks that jump: told clearly, nothing lost, nothing overwritten.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sqlite").FullName;
    private readonly ManualClock _clock = new();

    private string File => Path.Combine(_folder, "store.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_was()
    {
        var garbage = Enumerable.Range(0, 20_000).Select(i => (byte)(i * 31)).ToArray();
        await System.IO.File.WriteAllBytesAsync(File, garbage);

        Assert.Contains("move the file", await RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(garbage, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public async Task A_database_damaged_anywhere_is_refused_and_left_as_it_was(double place)
    {
        using (var store = await OpenAsync())
        {
            await FillAsync(store, 200);
        }

        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        bytes.AsSpan((int)(bytes.Length * place), 4096).Fill(0x5A);
        await System.IO.File.WriteAllBytesAsync(File, bytes);

        Assert.Contains("is damaged", await RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        Execute("CREATE TABLE theirs (a)");

        Assert.Contains("no database of this bot", await RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        (await OpenAsync()).Dispose();
        Execute("PRAGMA user_version = 1000");

        Assert.Contains("schema 1000", await RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_may_read_the_files_wherever_they_are()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        System.IO.File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
        using var store = await OpenAsync();
        await WriteAsync(store, 1);

        var files = Directory.GetFiles(_folder);
        Assert.Equal(3, files.Length);
        foreach (var file in files)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task Disposing_twice_is_disposing_once()
    {
        var store = await OpenAsync();
        store.Dispose();
        store.Dispose();
    }

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        using (var store = await OpenAsync())
        {
            await FillAsync(store, 3);
        }

        using var again = await OpenAsync();
        Assert.Equal(3, (await again.ReadAsync(["0", "1", "2", "3"])).Count);
    }

    [TmpfsFact]
    public async Task A_full_disk_is_told_and_loses_nothing_and_needs_no_restart()
    {
        using var disk = new Tmpfs(6);
        var ballast = Path.Combine(disk.Folder, "ballast");
        await System.IO.File.WriteAllBytesAsync(ballast, new byte[2 << 20]);
        using (var store = await OpenAsync(Path.Combine(disk.Folder, "store.db")))
        {
            var stored = 0;
            var full = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
            {
                for (; ; stored++)
                {
                    await WriteAsync(store, stored);
                }
            });
            Assert.Contains("is full", full.Message, StringComparison.Ordinal);
            Assert.Equal(stored, await CountAsync(store, stored + 1));

            System.IO.File.Delete(ballast);
            await WriteAsync(store, stored);
            Assert.Equal(stored + 1, await CountAsync(store, stored + 1));
        }

        using var again = await OpenAsync(Path.Combine(disk.Folder, "store.db"));
        Assert.NotEqual(0, await CountAsync(again, 1));
    }

    [TmpfsFact]
    public async Task A_read_only_disk_is_told_at_the_start_and_later()
    {
        using var disk = new Tmpfs(6);
        var path = Path.Combine(disk.Folder, "store.db");
        using (var store = await OpenAsync(path))
        {
            await WriteAsync(store, 1);
        }

        disk.Remount(writable: false);
        Assert.Contains("Storage:Folder", await RefusedAsync(path), StringComparison.Ordinal);
        disk.Remount(writable: true);
        using var again = await OpenAsync(path);
        Assert.Equal(1, await CountAsync(again, 2));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(_folder, "file"), "");

        Assert.Contains("Storage:Folder", await RefusedAsync(Path.Combine(_folder, "file", "store.db")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_set_back_does_not_leave_a_lease_for_ever()
    {
        using var store = await OpenAsync();
        await store.CreateAsync(new LoggedConversation("c", "u", "webchat", null), default);
        Assert.True(await store.TryLeaseAsync("c", "crashed", TimeSpan.FromSeconds(10), default));
        Assert.False(await store.TryLeaseAsync("c", "next", TimeSpan.FromSeconds(10), default));

        _clock.Advance(TimeSpan.FromHours(-5));

        Assert.True(await store.TryLeaseAsync("c", "next", TimeSpan.FromSeconds(10), default));
    }

    [Fact]
    public async Task A_clock_set_forward_hands_the_lease_on_and_the_first_owner_cannot_commit()
    {
        using var store = await OpenAsync();
        await store.CreateAsync(new LoggedConversation("c", "u", "webchat", null), default);
        await store.AcceptAsync("c", new NewActivity("a"u8.ToArray(), null), 10, default);
        await store.TryLeaseAsync("c", "first", TimeSpan.FromSeconds(10), default);

        _clock.Advance(TimeSpan.FromHours(5));
        Assert.True(await store.TryLeaseAsync("c", "second", TimeSpan.FromSeconds(10), default));

        await Assert.ThrowsAsync<StorageConflictException>(() => store.CommitAsync(new TurnCommit("c", 1, "first", [], new Dictionary<string, object>()), default));
        await store.CommitAsync(new TurnCommit("c", 1, "second", [], new Dictionary<string, object>()), default);
    }

    [Fact]
    public async Task What_was_last_written_too_long_ago_is_deleted_a_little_at_a_time()
    {
        using var store = await OpenAsync();
        await FillAsync(store, 10);
        for (var i = 0; i < 5; i++)
        {
            await store.CreateAsync(new LoggedConversation($"c{i}", "u", "webchat", null), default);
            await store.AcceptAsync($"c{i}", new NewActivity("a"u8.ToArray(), null), 10, default);
        }

        _clock.Advance(TimeSpan.FromHours(20));
        await WriteAsync(store, 3);
        await store.AcceptAsync("c3", new NewActivity("b"u8.ToArray(), null), 10, default);
        Assert.Equal(0, await store.ExpireAsync(TimeSpan.FromDays(1), 4, default));

        _clock.Advance(TimeSpan.FromHours(5));
        List<int> deleted = [];
        while (deleted.Count == 0 || deleted[^1] > 0)
        {
            deleted.Add(await store.ExpireAsync(TimeSpan.FromDays(1), 4, default));
        }

        Assert.Equal([8, 4, 1, 0], deleted);
        Assert.Equal(["3"], (await store.ReadAsync([.. Enumerable.Range(0, 10).Select(i => $"{i}")])).Keys);
        Assert.Null(await store.FindAsync("c0", default));
        Assert.Empty(await store.ReadAsync("c0", 0, 10, default));
        Assert.Equal(2, (await store.ReadAsync("c3", 0, 10, default)).Count);
    }

    [Fact]
    public async Task What_a_clock_far_ahead_has_dated_expires_once_it_is_set_right()
    {
        using var store = await OpenAsync();
        _clock.Advance(TimeSpan.FromDays(400));
        await WriteAsync(store, 1);
        await store.CreateAsync(new LoggedConversation("c", "u", "webchat", null), default);
        _clock.Advance(TimeSpan.FromDays(-400));
        Assert.Equal(0, await store.ExpireAsync(TimeSpan.FromDays(1), 10, default));

        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(2, await store.ExpireAsync(TimeSpan.FromDays(1), 10, default));
    }

    [Fact]
    public async Task What_is_lasting_does_not_expire()
    {
        using var store = await OpenAsync();
        await WriteAsync(store, 1);
        await store.WriteAsync(new Dictionary<string, object> { [IBotStore.LastingPrefix + "k"] = new Dictionary<string, object> { ["n"] = 1 } });
        _clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(1, await store.ExpireAsync(TimeSpan.FromDays(1), 10, default));
        Assert.Equal(0, await store.ExpireAsync(TimeSpan.FromDays(1), 10, default));
        Assert.Equal([IBotStore.LastingPrefix + "k"], (await store.ReadAsync(["1", IBotStore.LastingPrefix + "k"])).Keys);
    }

    [Fact]
    public async Task What_was_deleted_is_not_in_the_files_any_more()
    {
        using (var store = await OpenAsync())
        {
            await store.CreateAsync(new LoggedConversation("c", "u", "webchat", null), default);
            await store.AcceptAsync("c", new NewActivity("very private words"u8.ToArray(), null), 10, default);
            await store.WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["said"] = "very private words" } });
            await store.DeleteAsync("c", default);
            await store.DeleteAsync(["k"], default);
        }

        foreach (var file in Directory.GetFiles(_folder))
        {
            Assert.Equal(-1, (await System.IO.File.ReadAllBytesAsync(file)).AsSpan().IndexOf("very private words"u8));
        }
    }

    private static Task WriteAsync(SqliteStore store, int number) =>
        store.WriteAsync(new Dictionary<string, object> { [$"{number}"] = new Dictionary<string, object> { ["text"] = new string('x', 5000) } });

    private static async Task FillAsync(SqliteStore store, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await WriteAsync(store, i);
        }
    }

    private static async Task<int> CountAsync(SqliteStore store, int limit) => (await store.ReadAsync([.. Enumerable.Range(0, limit).Select(i => $"{i}")])).Count;

    private async Task<SqliteStore> OpenAsync(string? path = null)
    {
        var store = new SqliteStore(path ?? File, _clock);
        await store.StartAsync(default);
        return store;
    }

    private async Task<string> RefusedAsync(string? path = null)
    {
        using var store = new SqliteStore(path ?? File, _clock);
        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.StartAsync(default));
        return refused.Message;
    }

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
