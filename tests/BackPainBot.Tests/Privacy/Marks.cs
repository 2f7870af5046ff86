using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackPainBot.Tests.Privacy;

/// <summary>Words that stand for what belongs to a user; each is unmistakable, and looked for in every form that a sink may give it.</summary>
internal sealed class Marks
{
    private readonly Dictionary<string, string> _marks = new(StringComparer.Ordinal);

    /// <summary>A new mark; its name says where it was put.</summary>
    public string this[string place] => _marks.TryGetValue(place, out var known) ? known : _marks[place] = $"zq{_marks.Count:D2}xk{Guid.NewGuid():n}"[..20];

    /// <summary>Notes what the bot itself gave to a user: a token, an id.</summary>
    public string Note(string place, string given) => _marks[place] = given;

    /// <summary>The places whose marks a text shows: plain, escaped, in Base64 or in hexadecimal.</summary>
    public IEnumerable<string> In(string text) => _marks.Where(mark => Forms(mark.Value).Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase))).Select(mark => mark.Key);

    private static IEnumerable<string> Forms(string mark)
    {
        yield return mark;
        yield return Uri.EscapeDataString(mark);
        yield return JsonEncodedText.Encode(mark, JavaScriptEncoder.Default).ToString();
        yield return Convert.ToHexString(Encoding.UTF8.GetBytes(mark));
        yield return string.Join('-', Encoding.UTF8.GetBytes(mark).Select(value => value.ToString("X2", CultureInfo.InvariantCulture)));
        yield return string.Join(' ', Encoding.UTF8.GetBytes(mark).Select(value => value.ToString("X2", CultureInfo.InvariantCulture)));

        // Wherever it begins among the three bytes that four letters stand for, its middle looks the same.
        for (var shift = 0; shift < 3; shift++)
        {
            var bytes = new byte[shift].Concat(Encoding.UTF8.GetBytes(mark)).ToArray();
            var whole = Convert.ToBase64String(bytes[..(bytes.Length / 3 * 3)]);
            yield return whole[(shift == 0 ? 0 : 4)..];
        }
    }
}
