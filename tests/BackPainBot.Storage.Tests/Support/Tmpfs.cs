using System.Diagnostics;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>A disk in memory of a few megabytes.</summary>
internal sealed class Tmpfs : IDisposable
{
    public Tmpfs(int megabytes) => Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Folder);

    /// <summary>Why there can be none; null when there can.</summary>
    public static string? Missing { get; } = Try();

    public string Folder { get; } = Directory.CreateTempSubdirectory("tmpfs").FullName;

    /// <summary>Takes or gives back the right to write.</summary>
    public void Remount(bool writable) => Run("mount", "-o", writable ? "remount,rw" : "remount,ro", Folder);

    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return "Mounting a small disk needs Linux and root.";
        }

        try
        {
            using var disk = new Tmpfs(1);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return $"No small disk can be mounted here: {exception.Message}";
        }
    }

    private static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command}: {error.Trim()}");
        }
    }
}
