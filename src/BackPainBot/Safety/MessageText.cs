using System.Text;
using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>A message as words in lower case, spelling repaired and contractions written out, with the ends of its sentences and its commas.</summary>
internal sealed class MessageText
{
    private const char Stop = '.';
    private const char Asked = '?';
    private const char Comma = ',';

    private readonly string _text;
    private readonly List<Token> _tokens = [];

    private MessageText(string text)
    {
        _text = text;
        var sentence = 0;
        var words = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            var isMark = text[start] is Stop or Asked or Comma;
            _tokens.Add(new Token(start, end - start, sentence, words));
            words += isMark ? 0 : 1;
            sentence += text[start] is Stop or Asked ? 1 : 0;
            start = end + 1;
        }

        Sentences = sentence + 1;
    }

    /// <summary>Words and marks.</summary>
    public int Count => _tokens.Count;

    public int Sentences { get; }

    public ReadOnlySpan<char> this[int place] => _text.AsSpan(_tokens[place].Start, _tokens[place].Length);

    /// <param name="text">A message as written.</param>
    /// <param name="speller">Repairs the spelling.</param>
    public static MessageText Read(ReadOnlySpan<char> text, IntentClassifier speller)
    {
        var normal = new StringBuilder(text.Length + 16);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (MarkAt(text, i) is { } mark)
            {
                Append(normal, speller.RepairText(text[start..i]));
                Append(normal, mark);
                start = i + 1;
            }
        }

        Append(normal, speller.RepairText(text[start..]));
        return new MessageText(normal.ToString());
    }

    public bool IsMark(int place) => _text[_tokens[place].Start] is Stop or Asked or Comma;

    /// <summary>Whether a sentence ends here.</summary>
    public bool IsStop(int place) => _text[_tokens[place].Start] is Stop or Asked;

    /// <summary>Whether a sentence ends here with a question mark.</summary>
    public bool IsQuestionMark(int place) => _text[_tokens[place].Start] == Asked;

    /// <summary>The number of the sentence that a word stands in.</summary>
    public int SentenceOf(int place) => _tokens[place].Sentence;

    /// <summary>Words, marks not counted, from one place up to another.</summary>
    public int WordsBetween(int start, int end) => WordsBefore(end) - WordsBefore(start);

    private int WordsBefore(int place) => place < _tokens.Count ? _tokens[place].WordsBefore : _tokens.Count == 0 ? 0 : _tokens[^1].WordsBefore + (IsMark(_tokens.Count - 1) ? 0 : 1);

    private static string? MarkAt(ReadOnlySpan<char> text, int place) => text[place] switch
    {
        '.' or ',' when place > 0 && place + 1 < text.Length && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]) => null,
        '?' => "?",
        '.' or '!' or ';' or '\n' or '\r' or '\u2026' => ".",
        ',' or '(' or ')' or ':' or '\u2013' or '\u2014' => ",",
        '-' when place > 0 && text[place - 1] == ' ' => ",",
        _ => null,
    };

    private static void Append(StringBuilder normal, string part)
    {
        if (part.Length == 0 || (part.Length == 1 && part[0] is Stop or Asked or Comma && (normal.Length == 0 || normal[^1] is Stop or Asked or Comma)))
        {
            return;
        }

        if (normal.Length > 0)
        {
            normal.Append(' ');
        }

        normal.Append(part);
    }

    private readonly record struct Token(int Start, int Length, int Sentence, int WordsBefore);
}
