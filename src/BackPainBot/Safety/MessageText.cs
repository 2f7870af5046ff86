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
    private readonly int _words;

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
        _words = words;
    }

    /// <summary>Words and marks.</summary>
    public int Count => _tokens.Count;

    public int Sentences { get; }

    public ReadOnlySpan<char> this[int place] => _text.AsSpan(_tokens[place].Start, _tokens[place].Length);

    /// <param name="text">A message as written.</param>
    /// <param name="speller">Repairs the spelling.</param>
    public static MessageText Read(ReadOnlySpan<char> text, Speller speller)
    {
        var normal = new StringBuilder(text.Length + 16);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (MarkAt(text, i) is { } mark)
            {
                AppendWords(normal, text[start..i], speller);
                AppendMark(normal, mark);
                start = i + 1;
            }
        }

        AppendWords(normal, text[start..], speller);
        return new MessageText(normal.ToString());
    }

    public bool IsMark(int place) => _text[_tokens[place].Start] is Stop or Asked or Comma;

    /// <summary>Whether a sentence ends here.</summary>
    public bool IsStop(int place) => _text[_tokens[place].Start] is Stop or Asked;

    /// <summary>Whether a sentence ends here with a question mark.</summary>
    public bool IsQuestionMark(int place) => _text[_tokens[place].Start] == Asked;

    /// <summary>The number of the sentence that a word stands in.</summary>
    public int SentenceOf(int place) => _tokens[place].Sentence;

    /// <summary>Where the sentence of a word ends: the place after its last.</summary>
    public int EndOfSentence(int place)
    {
        var sentence = SentenceOf(place);
        while (place < _tokens.Count && SentenceOf(place) == sentence)
        {
            place++;
        }

        return place;
    }

    /// <summary>The words of a part, without marks, joined by single spaces.</summary>
    public string Words(WordSpan part)
    {
        var words = new StringBuilder();
        for (var place = part.Start; place < part.End; place++)
        {
            if (!IsMark(place))
            {
                words.Append(this[place]).Append(' ');
            }
        }

        return words.ToString();
    }

    /// <summary>Words, marks not counted, from one place up to another.</summary>
    public int WordsBetween(int start, int end) => WordsBefore(end) - WordsBefore(start);

    private int WordsBefore(int place) => place < _tokens.Count ? _tokens[place].WordsBefore : _words;

    private static char? MarkAt(ReadOnlySpan<char> text, int place) => text[place] switch
    {
        '.' or ',' when place > 0 && place + 1 < text.Length && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]) => null,
        '?' => Asked,
        '.' or '!' or ';' or '\n' or '\r' or '\u2026' => Stop,
        ',' or '(' or ')' or ':' or '\u2013' or '\u2014' => Comma,
        '-' when place > 0 && text[place - 1] == ' ' => Comma,
        _ => null,
    };

    private static void AppendWords(StringBuilder normal, ReadOnlySpan<char> text, Speller speller)
    {
        var before = normal.Length;
        normal.Append(before == 0 ? "" : " ");
        var start = normal.Length;
        speller.Repair(text, normal);
        normal.Length = normal.Length == start ? before : normal.Length;
    }

    /// <summary>Adds a mark where words stand before it.</summary>
    private static void AppendMark(StringBuilder normal, char mark)
    {
        if (normal.Length > 0 && normal[^1] is not (Stop or Asked or Comma))
        {
            normal.Append(' ').Append(mark);
        }
    }

    private readonly record struct Token(int Start, int Length, int Sentence, int WordsBefore);
}
