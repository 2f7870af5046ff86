using System.Text.RegularExpressions;

namespace BackPainBot.Knowledge;

/// <summary>
/// Reads the subset of the .qna format that the bot uses: pairs with an id, questions, filters, a Markdown answer and prompts,
/// and the file's <c>&gt; !# @kb.key = value</c> metadata. Imports, sources and tables are faults.
/// </summary>
internal static partial class QnaFile
{
    private const string AnswerFence = "```markdown";
    private const string AnswerEnd = "```";

    private enum Section
    {
        Questions,
        Filters,
        Prompts,
    }

    public static (List<QnaPair> Pairs, Dictionary<string, (string Value, int Line)> Metadata) Read(ContentFile file)
    {
        var pairs = new List<QnaPair>();
        var metadata = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        var section = Section.Questions;
        string? nextId = null;
        for (var i = 0; i < file.Lines.Length; i++)
        {
            var line = file.Lines[i].Trim();
            if (ContentFile.TryReadMetadata(line, out var key, out var value))
            {
                if (key.StartsWith("kb.", StringComparison.Ordinal) && !metadata.TryAdd(key[3..], (value, i + 1)))
                {
                    file.Fault(i + 1, $"\"@{key}\" stands here a second time.", "Keep one of them.");
                }
            }
            else if (line.Length == 0 || line[0] == '>')
            {
                continue;
            }
            else if (IdPattern().Match(line) is { Success: true } id)
            {
                nextId = id.Groups["id"].Value;
            }
            else if (line.StartsWith("# ?", StringComparison.Ordinal))
            {
                pairs.Add(new QnaPair(i + 1) { Id = nextId, Questions = { line[3..].Trim() } });
                (nextId, section) = (null, Section.Questions);
            }
            else if (pairs.Count == 0)
            {
                file.Fault(i + 1, "Text stands before the first question.", "Start a pair with \"# ? question\", or make it a comment with \">\".");
            }
            else if (line == "**Filters:**")
            {
                section = Section.Filters;
            }
            else if (line == "**Prompts:**")
            {
                section = Section.Prompts;
            }
            else if (line.StartsWith(AnswerFence, StringComparison.Ordinal))
            {
                pairs[^1].Answer = ReadAnswer(file, ref i);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                ReadItem(file, pairs[^1], section, line[2..].Trim(), i + 1);
            }
            else
            {
                file.Fault(i + 1, "This line is not part of a pair.", "Expected \"- \", \"**Filters:**\", \"```markdown\", \"**Prompts:**\" or a new \"# ? question\".");
            }
        }

        return (pairs, metadata);
    }

    private static string ReadAnswer(ContentFile file, ref int index)
    {
        var start = index + 1;
        for (index++; index < file.Lines.Length; index++)
        {
            if (file.Lines[index].TrimEnd() == AnswerEnd)
            {
                return string.Join('\n', file.Lines[start..index]).Trim();
            }
        }

        file.Fault(start, "The answer that opens here is never closed.", "Close it with \"```\" on a line of its own.");
        return "";
    }

    private static void ReadItem(ContentFile file, QnaPair pair, Section section, string text, int line)
    {
        switch (section)
        {
            case Section.Questions:
                pair.Questions.Add(text);
                break;

            case Section.Filters when text.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]:
                pair.Filters[name] = value;
                break;

            case Section.Prompts when PromptPattern().Match(text) is { Success: true } prompt:
                pair.Prompts.Add(new QnaPrompt(prompt.Groups["text"].Value, prompt.Groups["id"].Value, prompt.Groups["only"].Success, line));
                break;

            case Section.Filters:
                file.Fault(line, $"\"{text}\" is not a filter.", "Write \"- name = value\".");
                break;

            default:
                file.Fault(line, $"\"{text}\" is not a prompt.", "Write \"- [text](#id)\", with \" `context-only`\" after it where it only means that right here.");
                break;
        }
    }

    [GeneratedRegex("""^<a\s+id\s*=\s*"(?<id>[^"]+)"\s*>\s*</a>$""", RegexOptions.ExplicitCapture)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^\[(?<text>[^\]]+)\]\(#(?<id>[^)]+)\)\s*(?<only>`context-only`)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PromptPattern();
}
