using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackPainBot.Knowledge;

/// <summary>The bot's wording in one language. Variations take turns, so the same turn number always says the same.</summary>
public sealed partial class Phrases
{
    private readonly Dictionary<string, CompositeFormat[]> _formats;

    private Phrases(Dictionary<string, CompositeFormat[]> formats) => _formats = formats;

    /// <summary>Checks the templates against what the code needs; faults go to the file's list.</summary>
    internal static Phrases Create(ContentFile file, Dictionary<string, PhraseTemplate> templates, IEnumerable<Phrase> needed)
    {
        var formats = new Dictionary<string, CompositeFormat[]>(StringComparer.Ordinal);
        foreach (var phrase in needed)
        {
            if (!templates.Remove(phrase.Name, out var template))
            {
                file.Fault(1, $"The phrase \"{phrase.Name}\" has no template.", $"Add \"# {phrase.Name}({string.Join(", ", phrase.Parameters)})\" and a \"- \" line.");
                continue;
            }

            foreach (var unknown in template.Parameters.Except(phrase.Parameters))
            {
                file.Fault(template.Line, $"\"{phrase.Name}\" is never given \"{unknown}\".", $"It can use: {string.Join(", ", phrase.Parameters)}.");
            }

            formats[phrase.Name] = [.. template.Variations.Select(text => CompositeFormat.Parse(ToFormat(text, phrase.Parameters)))];
        }

        foreach (var unused in templates.Values)
        {
            file.Fault(unused.Line, $"Nothing says \"{unused.Name}\".", "Remove it, or mend its name.");
        }

        return new Phrases(formats);
    }

    /// <summary>The number of variations of a phrase, at least 1.</summary>
    public int Variations(Phrase phrase) => _formats[phrase.Name].Length;

    /// <summary>Every variation of a phrase without parameters.</summary>
    public IEnumerable<string> All(Phrase phrase) => Enumerable.Range(0, Variations(phrase)).Select(turn => Say(phrase, turn));

    /// <summary>One variation of a phrase.</summary>
    /// <param name="phrase">What to say.</param>
    /// <param name="turn">Which variation: any number, they take turns.</param>
    /// <param name="values">Values of the parameters, in the phrase's order.</param>
    public string Say(Phrase phrase, int turn, params object[] values)
    {
        var variations = _formats[phrase.Name];
        return string.Format(CultureInfo.InvariantCulture, variations[(int)((uint)turn % (uint)variations.Length)], values);
    }

    /// <summary>The first variation of a phrase.</summary>
    public string Say(Phrase phrase, params object[] values) => Say(phrase, 0, values);

    private static string ToFormat(string text, IReadOnlyList<string> parameters)
    {
        var braces = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

        // An unknown name has been reported; its text is never said.
        return PlaceholderPattern().Replace(braces, match => $"{{{Math.Max(0, parameters.ToList().IndexOf(match.Groups["name"].Value))}}}");
    }

    [GeneratedRegex(@"\$\{\{(?<name>[^}]*)\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceholderPattern();
}
