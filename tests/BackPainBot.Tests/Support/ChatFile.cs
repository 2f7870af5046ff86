using System.Text;
using System.Text.RegularExpressions;

namespace BackPainBot.Tests.Support;

/// <summary>A conversation in the .chat format: what the user says and what the bot answers, in order.</summary>
public sealed partial class ChatFile
{
    /// <summary>The folder of the conversations beside the content.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "transcripts");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.chat").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private ChatFile(string head, IReadOnlyList<(bool FromUser, string Text)> lines) => (Head, Lines) = (head, lines);

    /// <summary>The comments and settings before the first line.</summary>
    public string Head { get; }

    public IReadOnlyList<(bool FromUser, string Text)> Lines { get; }

    public static ChatFile Read(string path)
    {
        var head = new StringBuilder();
        var lines = new List<(bool, StringBuilder)>();
        foreach (var line in File.ReadLines(path))
        {
            if (SpeakerPattern().Match(line) is { Success: true } speaker)
            {
                lines.Add((speaker.Groups["who"].Value == "user", new StringBuilder(speaker.Groups["text"].Value)));
            }
            else if (lines.Count == 0)
            {
                head.AppendLine(line);
            }
            else
            {
                lines[^1].Item2.Append('\n').Append(line);
            }
        }

        return new ChatFile(head.ToString().TrimEnd(), [.. lines.Select(line => (line.Item1, line.Item2.ToString().Trim()))]);
    }

    /// <summary>The text without link definitions and with white space made equal: what a reader of a .chat file sees.</summary>
    public static string Normalize(string text) => WhiteSpace().Replace(Definitions().Replace(text, ""), " ").Trim();

    /// <summary>A message as a .chat file writes it.</summary>
    public static string Write(string text) => BlankLines().Replace(Definitions().Replace(text, ""), "\n\n").Trim();

    [GeneratedRegex(@"^(?<who>user|bot):\s?(?<text>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SpeakerPattern();

    [GeneratedRegex(@"^\[\d\]: \S+ ""[^""]*""$", RegexOptions.Multiline)]
    private static partial Regex Definitions();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex BlankLines();
}
