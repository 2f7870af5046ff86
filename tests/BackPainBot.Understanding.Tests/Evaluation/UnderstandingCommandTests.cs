using System.Text;
using System.Text.Json;
using BackPainBot.Benchmarks.Understanding;

namespace BackPainBot.Understanding.Tests.Evaluation;

public sealed class UnderstandingCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("text without label", 1, "one tab")]
    [InlineData("good\ta\n\ntwo\ttabs\there", 3, "one tab")]
    [InlineData("good\ta\n\tlabel", 2, "no text")]
    [InlineData("good\ta\ntext\t ", 2, "no label")]
    [InlineData("", 1, "no question")]
    [InlineData("\n\n", 2, "no question")]
    public void Run_BadFile_NamesFileAndLine(string content, int line, string fault)
    {
        var path = Write("bad.tsv", content);
        var (code, _, error) = Run("--train", path, "--test", path);
        Assert.Equal(1, code);
        Assert.Contains($"bad.tsv({line}): ", error, StringComparison.Ordinal);
        Assert.Contains(fault, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NotUtf8_NamesFileAndLine()
    {
        var path = Path.Combine(_folder.FullName, "latin.tsv");
        File.WriteAllBytes(path, [.. "good\ta\n"u8, 0xe9, .. "\tb\n"u8]);
        var (code, _, error) = Run("--train", path, "--test", path);
        Assert.Equal(1, code);
        Assert.Contains("latin.tsv(2): the line is not UTF-8", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MissingFile_NamesIt()
    {
        var (code, _, error) = Run("--train", Path.Combine(_folder.FullName, "gone.tsv"), "--test", "gone.tsv");
        Assert.Equal(1, code);
        Assert.Contains("gone.tsv", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OnlyOutOfScope_SaysThereIsNothingToLearn()
    {
        var path = Write("oos.tsv", "who won\toos\n");
        var (code, _, error) = Run("--train", path, "--test", path, "--out-of-scope", "oos");
        Assert.Equal(1, code);
        Assert.Contains("nothing to learn", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--test", "x")]
    [InlineData("--train")]
    [InlineData("--train", "x", "--test", "y", "--typos", "3")]
    [InlineData("--train", "x", "--test", "y", "--colour", "red")]
    public void Run_BadArguments_ShowsUsage(params string[] arguments)
    {
        var (code, _, error) = Run(arguments);
        Assert.Equal(2, code);
        Assert.Contains("Usage: understanding --train", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_GoodFiles_ReportsEverything()
    {
        var train = Write("train.tsv", string.Join('\n', Samples.Set.Examples.Select(example => $"{example.Text}\t{example.Label ?? "oos"}")));
        var test = Write("test.tsv", "\ufeffwhat are trigger points\ttrigger-points\r\ndoes it work\tdoes-it-work\r\nwho won the cup\toos\r\nwill it rain\toos\r\n");
        var json = Path.Combine(_folder.FullName, "report.json");
        var (code, output, error) = Run("--train", train, "--tune", train, "--test", test, "--out-of-scope", "oos", "--typos", "1", "--json", json);
        Assert.True(code == 0, error);
        Assert.Contains("in-scope accuracy at out-of-scope recall 90", output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllBytes(json));
        var root = report.RootElement;
        Assert.Equal(4, root.GetProperty("labels").GetInt32());
        Assert.Equal(2, root.GetProperty("test").GetProperty("inScope").GetInt32());
        Assert.Equal(1, root.GetProperty("test").GetProperty("accuracy").GetDouble());
        Assert.Equal(1, root.GetProperty("test").GetProperty("topTwo").GetDouble());
        Assert.Equal(["50", "60", "70", "80", "90"], root.GetProperty("accuracyAtRecall").EnumerateObject().Select(entry => entry.Name));
        Assert.InRange(root.GetProperty("auroc").GetDouble(), 0.5, 1);
        Assert.Equal(0, root.GetProperty("bytesPerQuestion").GetDouble());
        Assert.True(root.GetProperty("modelBytes").GetInt64() > 1000);
        Assert.Equal(1, root.GetProperty("typos").GetInt32());
        Assert.Equal(2, root.GetProperty("withTypos").GetProperty("inScope").GetInt32());
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content, new UTF8Encoding(false));
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (UnderstandingCommand.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
