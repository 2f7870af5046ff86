using BackPainBot.Benchmarks.Load;
using BackPainBot.Storage.Tests.Support;
using BackPainBot.Storage.Tests.Turns;

namespace BackPainBot.Storage.Tests.Sqlite;

/// <summary>The real app on a disk that fills up.</summary>
public sealed class SqliteAppFaultTests : FaultContract
{
    [TmpfsFact]
    public async Task A_disk_that_is_full_for_a_while_is_told_and_loses_and_doubles_nothing()
    {
        using var disk = new Tmpfs(4);
        var ballast = Path.Combine(disk.Folder, "ballast");
        var settings = new Dictionary<string, string> { ["Storage:Folder"] = disk.Folder };

        await RefusedForAWhileAsync(new AppSettings(disk.Folder, settings), () => FillAsync(ballast), () => Task.Run(() => File.Delete(ballast)));
    }

    private static async Task FillAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                await file.WriteAsync(new byte[4096]);
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }
}
