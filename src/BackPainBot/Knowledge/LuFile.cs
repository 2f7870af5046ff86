using System.Text.RegularExpressions;

namespace BackPainBot.Knowledge;

/// <summary>
/// Reads the subset of the .lu format that the bot uses: intents with plain utterances, list entities, and the file's
/// <c>&gt; !# @app.key = value</c> metadata. Labelled, pattern, machine-learned and nested forms are faults.
/// </summary>
internal static partial class LuFile
{
    public static LuDocument Read(ContentFile file)
    {
        var document = new LuDocument();
        LuIntent? intent = null;
        List<List<string>>? list = null;
        for (var i = 0; i < file.Lines.Length; i++)
        {
            var line = file.Lines[i].Trim();
            if (ContentFile.TryReadMetadata(line, out var key, out var value))
            {
                if (key.StartsWith("app.", StringComparison.Ordinal) && !document.Metadata.TryAdd(key[4..], (value, i + 1)))
                {
                    file.Fault(i + 1, $"\"@{key}\" stands here a second time.", "Keep one of them.");
                }
            }
            else if (line.Length == 0 || line[0] == '>')
            {
                continue;
            }
            else if (line[0] == '#')
            {
                (intent, list) = (ReadIntent(file, document, line, i + 1), null);
            }
            else if (ListPattern().Match(line) is { Success: true } header)
            {
                (intent, list) = (null, ReadList(file, document, header.Groups["name"].Value, i + 1));
            }
            else if (!line.StartsWith("- ", StringComparison.Ordinal))
            {
                file.Fault(i + 1, "This line is neither an intent, an utterance nor a list.", "Expected \"# intent\", \"- utterance\" or \"@ list name =\".");
            }
            else if (list is not null)
            {
                ReadListItem(file, list, line[2..].Trim(), i + 1);
            }
            else if (intent is not null)
            {
                ReadUtterance(file, intent, line[2..].Trim(), i + 1);
            }
            else
            {
                file.Fault(i + 1, "An utterance stands before the first intent.", "Put it under a \"# intent\" line.");
            }
        }

        return document;
    }

    private static LuIntent ReadIntent(ContentFile file, LuDocument document, string line, int number)
    {
        var intent = new LuIntent(line.TrimStart('#').Trim(), number);
        if (line.StartsWith("##", StringComparison.Ordinal) || !IntentPattern().IsMatch(intent.Name))
        {
            file.Fault(number, $"\"{intent.Name}\" is not an intent's name.", "Write \"# name\": letters, digits, \"-\" and \".\".");
        }
        else if (document.Intents.Exists(other => other.Name == intent.Name))
        {
            file.Fault(number, $"The intent \"{intent.Name}\" stands here a second time.", "Merge the two.");
        }

        document.Intents.Add(intent);
        return intent;
    }

    private static List<List<string>> ReadList(ContentFile file, LuDocument document, string name, int number)
    {
        var list = new List<List<string>>();
        if (!document.Lists.TryAdd(name, list))
        {
            file.Fault(number, $"The list \"{name}\" stands here a second time.", "Merge the two.");
        }

        return list;
    }

    private static void ReadListItem(ContentFile file, List<List<string>> list, string text, int number)
    {
        if (text.EndsWith(':'))
        {
            list.Add([text[..^1].Trim()]);
        }
        else if (list.Count == 0)
        {
            file.Fault(number, "A synonym stands before the first word of its list.", "Put it under a \"- word :\" line.");
        }
        else if (list[^1].IndexOf(text, 1) < 0)
        {
            list[^1].Add(text);
        }
    }

    private static void ReadUtterance(ContentFile file, LuIntent intent, string text, int number)
    {
        if (text.IndexOfAny(['{', '}', '[', ']', '|', '<', '>', '^', '\\', '(', ')']) >= 0)
        {
            file.Fault(number, "The utterance holds a character that the format gives a meaning.", "Leave out { } [ ] ( ) | < > ^ and \\: utterances are plain text.");
        }

        intent.Utterances.Add((text, number));
    }

    [GeneratedRegex(@"^@\s*list\s+(?<name>[A-Za-z][A-Za-z0-9_-]*)\s*=\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9.-]*$")]
    private static partial Regex IntentPattern();
}
