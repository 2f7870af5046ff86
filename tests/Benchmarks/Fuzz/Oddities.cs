using System.Text;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>JSON values that no channel sends.</summary>
internal static class Oddities
{
    private static readonly byte[][] Fixed =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "-1", "1", "1.5", "1e400", "-1e400", "1e-400", "2147483648", "-2147483649", "9223372036854775808", "18446744073709551616", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\":null}",
            "{\"$type\":\"System.Diagnostics.Process\"}", "{\"$type\":\"DialogState\",\"$value\":{}}", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"x\\ud83d\"", "\"\\uffff\\ufffe\"",
            "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59.9999999-14:00\"", "\"2026-02-30T25:61:61Z\"", "\"-1\"", "\"P1D\"", "\"https://[::1\"", "\"http://localhost:1/\"", "\"ftp://a.example\"", "\"//\"", "\"../../etc/passwd\"",
            "\"en-US\"", "\"x-y-z-u-ca-gregory\"", "\"de\"", "\"\\u202e\\u2066\"", "\"msteams\"", "\"directline\"", "\"emulator\"", "\"expectReplies\"", "\"notification\"", "\"ephemeral\"", "\"invoke\"", "\"message\"", "\"event\"", "\"trace\"",
            "\"invokeResponse\"", "\"delay\"", "\"typing\"", "\"conversationUpdate\"", "\"composeExtension/query\"", "\"message/submitAction\"", "\"like\"", "\"Europe/Paris\"", "\"Nowhere/Nothing\"", "\"<script>alert(1)</script>\"",
            "\"{\\\"a\\\":1}\"", "\"'; DROP TABLE documents; --\"", "NaN", "Infinity", "'a'", "undefined", "01", "1.", ".5", "+1", "\"\\x\"", "\"\\u12\"", "\"\t\"", "/* */1", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "\"", "[", "{",
        }.Select(Encoding.UTF8.GetBytes),
        [(byte)'"', 0xFF, 0xFE, (byte)'"'], [(byte)'"', 0xC0, 0x80, (byte)'"'], [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'], [(byte)'"', 0, (byte)'"'], [(byte)'"', 0xF0, 0x9F, (byte)'"'],
    ];

    public static byte[] Next(Random random) => random.Next(12) switch
    {
        0 => Nested("[", "]", random),
        1 => Nested("{\"a\":", "}", random, "1"),
        2 => Encoding.ASCII.GetBytes($"\"{new string((char)random.Next('a', 'z'), Length(random))}\""),
        3 => Encoding.UTF8.GetBytes($"\"{string.Concat(Enumerable.Repeat("\u00e9\U0001F468\u200D\U0001F469 ", Length(random) / 12))}\""),
        4 => Encoding.ASCII.GetBytes(new string('9', Length(random) / 20)),
        5 => Encoding.ASCII.GetBytes($"[{string.Join(',', Enumerable.Repeat("{}", Length(random) / 8))}]"),
        6 => Encoding.ASCII.GetBytes($"{{{string.Join(',', Enumerable.Range(0, Length(random) / 12).Select(index => $"\"p{index}\":{index}"))}}}"),
        _ => Fixed[random.Next(Fixed.Length)],
    };

    private static int Length(Random random) => random.Next(6) switch { 0 => 150_000, 1 => 30_000, 2 => 4000, _ => 20 + random.Next(300) };

    private static byte[] Nested(string open, string close, Random random, string inner = "")
    {
        var depth = random.Next(3) switch { 0 => random.Next(55, 70), 1 => random.Next(1, 20), _ => random.Next(100, 20_000) };
        var text = new StringBuilder().Insert(0, open, depth).Append(inner);
        return Encoding.ASCII.GetBytes(random.Next(8) == 0 ? text.ToString() : text.Insert(text.Length, close, depth).ToString());
    }
}
