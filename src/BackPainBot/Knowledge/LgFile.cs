using System.Text.RegularExpressions;

namespace BackPainBot.Knowledge;

/// <summary>
/// Reads the subset of the .lg format that the bot's wording uses: templates with parameters, their variations, multi-line
/// variations between <c>```</c> marks, and <c>${parameter}</c> placeholders. Conditions, structures and functions are faults.
/// </summary>
internal static partial class LgFile
{
    private const string Fence = "```";

    public static Dictionary<string, PhraseTemplate> Read(ContentFile file)
    {
        var templates = new Dictionary<string, PhraseTemplate>(StringComparer.Ordinal);
        PhraseTemplate? current = null;
        for (var i = 0; i < file.Lines.Length; i++)
        {
            var line = file.Lines[i].Trim();
            if (line.Length == 0 || line[0] == '>')
            {
                continue;
            }

            if (line[0] == '#')
            {
                current = ReadHeader(file, line, i + 1, templates);
            }
            else if (current is null)
            {
                file.Fault(i + 1, "Text stands before the first template.", "Put it under a \"# template_name\" line or make it a comment with \">\".");
            }
            else if (line[0] == '-')
            {
                ReadVariation(file, current, ref i);
            }
            else
            {
                file.Fault(i + 1, $"\"{Shorten(line)}\" is not a variation.", "Start it with \"- \", or wrap several lines in \"- ```\" and \"```\".");
            }
        }

        foreach (var template in templates.Values.Where(template => template.Variations.Count == 0))
        {
            file.Fault(template.Line, $"Template \"{template.Name}\" has no text.", "Add at least one \"- \" line under it.");
        }

        return templates;
    }

    private static PhraseTemplate? ReadHeader(ContentFile file, string line, int number, Dictionary<string, PhraseTemplate> templates)
    {
        var header = HeaderPattern().Match(line);
        if (!header.Success)
        {
            file.Fault(number, $"\"{Shorten(line)}\" is not a template name.", "Write \"# name\" or \"# name(first, second)\": letters, digits and underscores.");
            return null;
        }

        var parameters = header.Groups["parameters"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var template = new PhraseTemplate(header.Groups["name"].Value, parameters, number);
        if (!templates.TryAdd(template.Name, template))
        {
            file.Fault(number, $"Template \"{template.Name}\" stands here a second time.", "Merge the two or rename one.");
        }

        return template;
    }

    private static void ReadVariation(ContentFile file, PhraseTemplate template, ref int index)
    {
        var start = index;
        var text = file.Lines[index].Trim()[1..].Trim();
        if (text.StartsWith(Fence, StringComparison.Ordinal))
        {
            text = text[Fence.Length..];
            while (!text.EndsWith(Fence, StringComparison.Ordinal))
            {
                if (++index >= file.Lines.Length)
                {
                    file.Fault(start + 1, "The text that opens here with \"```\" is never closed.", "Close it with \"```\" on a line of its own.");
                    return;
                }

                text += "\n" + file.Lines[index].TrimEnd();
            }

            text = text[..^Fence.Length].Trim();
        }

        foreach (Match placeholder in PlaceholderPattern().Matches(text))
        {
            var name = placeholder.Groups["name"].Value;
            if (!template.Parameters.Contains(name))
            {
                file.Fault(start + 1, $"\"{placeholder.Value}\" is not a parameter of \"{template.Name}\".", $"Use one of: {string.Join(", ", template.Parameters)}; or add it to the template's line.");
            }
        }

        template.Variations.Add(text.Replace("\\n", "\n", StringComparison.Ordinal));
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "...";

    [GeneratedRegex(@"^#\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)\s*(\((?<parameters>[^)]*)\))?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex HeaderPattern();

    [GeneratedRegex(@"\$\{(?<name>[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceholderPattern();
}
