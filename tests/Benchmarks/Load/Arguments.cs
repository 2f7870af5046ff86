using System.Globalization;

namespace BackPainBot.Benchmarks.Load;

/// <summary>Options of a command line: <c>--name value</c>.</summary>
internal sealed class Arguments(string[] arguments)
{
    public string Text(string name, string fallback)
    {
        var index = Array.IndexOf(arguments, $"--{name}");
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : fallback;
    }

    public int Number(string name, int fallback) => int.Parse(Text(name, fallback.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    public bool Has(string name) => Array.IndexOf(arguments, $"--{name}") >= 0;

    /// <summary>The PostgreSQL server of <c>--server</c>, a folder that <c>tests/postgresql.sh</c> made, or the one that the tests use; null when there is none.</summary>
    public PostgreSqlControl? Server() => Text("server", "") is { Length: > 0 } folder ? new PostgreSqlControl(folder) : PostgreSqlControl.OfTests;

    /// <summary>The database of <c>--connection</c>, or of the server that the tests use.</summary>
    public string? Connection()
    {
        var text = Text("connection", Environment.GetEnvironmentVariable("BACKPAINBOT_POSTGRESQL") ?? "");
        return text.Length > 0 ? text : null;
    }
}
