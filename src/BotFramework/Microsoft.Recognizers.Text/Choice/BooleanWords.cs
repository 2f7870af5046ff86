using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>How a language says yes and no, each phrase as its tokens.</summary>
internal sealed class BooleanWords
{
    private const string YesEmoji = "👍|👌";
    private const string NoEmoji = "👎|✋|🖐|🖑";

    private static readonly BooleanWords English = new(
        "true|yes|yep|yup|yeah|y|sure|ok|okay|agree|of course|absolutely",
        "false|no|nope|nop|nah|n|not ok|not really|disagree");

    private static readonly FrozenDictionary<string, BooleanWords> Known = new Dictionary<string, BooleanWords>
    {
        [Culture.English] = English,
        [Culture.EnglishOthers] = English,
        [Culture.Spanish] = new("verdad|verdadero|sí|si|s|ok|cierto|por supuesto|vale|claro|de acuerdo|seguro", "falso|no|nop|n"),
        [Culture.SpanishMexican] = new("verdad|verdadero|sí|si|s|ok|cierto|por supuesto|vale|claro|de acuerdo|seguro", "falso|no|nop|n"),
        [Culture.Portuguese] = new("verdade|verdadeiro|sim|isso|claro|ok", "falso|não|nao|incorreto"),
        [Culture.French] = new("oui|vrai|ouais|d'accord|bien sûr", "non|faux|nan"),
        [Culture.German] = new("ja|wahr|sicher|ok|natürlich", "nein|falsch|nicht"),
        [Culture.Italian] = new("sì|si|vero|ok|certo", "no|falso"),
        [Culture.Dutch] = new("ja|waar|zeker|ok|oké", "nee|neen|onwaar"),
        [Culture.Swedish] = new("ja|sant|ok|visst", "nej|falskt"),
        [Culture.Turkish] = new("evet|doğru|tamam", "hayır|hayir|yanlış"),
        [Culture.Bulgarian] = new("да|вярно|добре", "не|грешно"),
        [Culture.Hindi] = new("हां|हाँ|सही", "नहीं|ना|गलत"),
        [Culture.Korean] = new("예|네|응|그래", "아니요|아니오|아니"),
        [Culture.Japanese] = new("はい|ええ|うん", "いいえ|いや"),
        [Culture.Chinese] = new("是|是的|好|好的|对|行", "不|不是|否|不好|不行|不要"),
    }.ToFrozenDictionary();

    private readonly (string[] Tokens, bool Value)[] _phrases;

    private BooleanWords(string yes, string no)
        => _phrases = [.. Phrases($"{yes}|{YesEmoji}", true), .. Phrases($"{no}|{NoEmoji}", false)];

    public static BooleanWords For(string? culture, bool fallback) => CultureTable.Find(Known, English, culture, fallback);

    /// <summary>Every yes and no in a text, in order; phrases may overlap.</summary>
    public IEnumerable<(int Start, int Next, bool Value)> Find(TokenizedText text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var (tokens, value) in _phrases)
            {
                if (text.Matches(i, tokens))
                {
                    var next = i + tokens.Length;
                    yield return (i, IsSkinTone(text, next) ? next + 1 : next, value);
                }
            }
        }
    }

    private static bool IsSkinTone(TokenizedText text, int index) => text.IsGlued(index) && text[index] is ['\uD83C', >= '\uDFFB' and <= '\uDFFF'];

    private static IEnumerable<(string[] Tokens, bool Value)> Phrases(string forms, bool value)
    {
        foreach (var form in forms.Split('|'))
        {
            yield return (new TokenizedText(form).ToWords(), value);
        }
    }
}
