using System.Text;

namespace BackPainBot.Knowledge;

/// <summary>A wording may stand in one place only; a second one would teach the understanding two meanings.</summary>
internal static class DuplicateCheck
{
    public static void Run(IEnumerable<QnaPair> pairs, ContentFile qna, params (LuDocument Document, ContentFile File)[] documents)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            foreach (var question in pair.Questions)
            {
                Check(seen, question, qna, pair.Line, $"the pair at {qna.Name}({pair.Line})");
            }
        }

        foreach (var (document, file) in documents)
        {
            foreach (var intent in document.Intents)
            {
                foreach (var (text, line) in intent.Utterances)
                {
                    Check(seen, text, file, line, $"\"{intent.Name}\" at {file.Name}({line})");
                }
            }
        }
    }

    private static void Check(Dictionary<string, string> seen, string text, ContentFile file, int line, string place)
    {
        if (!seen.TryAdd(Key(text), place))
        {
            file.Fault(line, $"\"{text}\" already stands in {seen[Key(text)]}.", "Keep the better place.");
        }
    }

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (key.Length > 0 && key[^1] != ' ' && rune.Value is not ('\'' or '\u2019'))
            {
                key.Append(' ');
            }
        }

        return key.ToString().Trim();
    }
}
