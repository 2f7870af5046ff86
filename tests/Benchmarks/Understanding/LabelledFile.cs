using System.Text;

namespace BackPainBot.Benchmarks.Understanding;

/// <summary>UTF-8 text, a line a question: text, tab, label. Blank lines are skipped.</summary>
public static class LabelledFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="BadFileException">A line is not UTF-8, has no tab or more than one, lacks text or label, or there is no line at all.</exception>
    public static IReadOnlyList<LabelledQuestion> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new BadFileException(path, 0, "there is no such file");
        }

        var questions = new List<LabelledQuestion>();
        var number = 0;
        var rest = File.ReadAllBytes(path).AsSpan();
        rest = rest.StartsWith("\ufeff"u8) ? rest[3..] : rest;
        while (!rest.IsEmpty)
        {
            number++;
            var end = rest.IndexOf((byte)'\n');
            var line = Decode(end < 0 ? rest : rest[..end], path, number).TrimEnd('\r');
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!string.IsNullOrWhiteSpace(line))
            {
                questions.Add(Parse(line, path, number));
            }
        }

        return questions.Count > 0 ? questions : throw new BadFileException(path, Math.Max(number, 1), "there is no question in it");
    }

    private static string Decode(ReadOnlySpan<byte> line, string path, int number)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new BadFileException(path, number, "the line is not UTF-8");
        }
    }

    private static LabelledQuestion Parse(string line, string path, int number)
    {
        var parts = line.Split('\t');
        if (parts.Length != 2)
        {
            throw new BadFileException(path, number, $"expected text, one tab and a label, found {parts.Length - 1} tabs");
        }

        var (text, label) = (parts[0].Trim(), parts[1].Trim());
        return text.Length == 0 || label.Length == 0
            ? throw new BadFileException(path, number, text.Length == 0 ? "there is no text before the tab" : "there is no label after the tab")
            : new LabelledQuestion(text, label);
    }
}
