using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>
/// JSON from outside, before it is read: UTF-8, and without escaped halves of surrogate pairs. Clients do send those (an emoji cut in two by a limit on
/// length); they could be kept, but neither be read as strings nor be written again.
/// </summary>
internal static class WellFormed
{
    private const int EscapeLength = 6;

    /// <summary>The JSON without a byte order mark, and with replacement characters for lone surrogates; a copy only where there are any.</summary>
    /// <exception cref="JsonException">It is not UTF-8.</exception>
    public static ReadOnlySpan<byte> Json(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new JsonException("The JSON is not UTF-8.");
        }

        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8["\uFEFF"u8.Length..];
        }

        byte[]? repaired = null;
        for (var at = LoneSurrogate(utf8, 0); at >= 0; at = LoneSurrogate(utf8, at + EscapeLength))
        {
            repaired ??= utf8.ToArray();
            @"\ufffd"u8.CopyTo(repaired.AsSpan(at));
        }

        return repaired ?? utf8;
    }

    private static int LoneSurrogate(ReadOnlySpan<byte> json, int start)
    {
        while (start < json.Length && json[start..].IndexOf((byte)'\\') is >= 0 and var offset)
        {
            start += offset;
            var unit = EscapedUnit(json[start..]);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(EscapedUnit(json[(start + EscapeLength)..])))
            {
                start += 2 * EscapeLength;
            }
            else if (char.IsSurrogate(unit))
            {
                return start;
            }
            else
            {
                start += 2;
            }
        }

        return -1;
    }

    /// <summary>The UTF-16 unit that the text's first six bytes escape; none (zero) where they are something else.</summary>
    private static char EscapedUnit(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength
        && json[0] == '\\'
        && json[1] == 'u'
        && Utf8Parser.TryParse(json[2..EscapeLength], out ushort unit, out var digits, 'x')
        && digits == EscapeLength - 2
            ? (char)unit
            : default;
}
