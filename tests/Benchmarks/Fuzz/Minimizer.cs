using System.Text;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Makes an input smaller as long as it still breaks the same rule.</summary>
internal sealed class Minimizer(Func<FuzzInput, Task<bool>> breaks)
{
    private const int MostTries = 48;

    private int _tries;

    public async Task<FuzzInput> MinimizeAsync(FuzzInput input)
    {
        // What is cut may wait for more.
        var whole = input with { Cuts = [], IsComplete = false };
        if (!await BreaksAsync(whole))
        {
            return input;
        }

        var (head, body) = Split(whole.Bytes);
        if (body.Length > 0)
        {
            body = await ShrinkAsync(body, smaller => whole with { Bytes = Join(head, smaller) });
        }

        return whole with { Bytes = Join(head, body) };
    }

    /// <summary>Drops ever smaller pieces.</summary>
    private async Task<byte[]> ShrinkAsync(byte[] bytes, Func<byte[], FuzzInput> wrap)
    {
        for (var piece = Math.Max(1, bytes.Length / 2); ; piece /= 2)
        {
            for (var at = 0; at < bytes.Length && _tries < MostTries;)
            {
                byte[] smaller = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + piece)..]];
                if (await BreaksAsync(wrap(smaller)))
                {
                    bytes = smaller;
                }
                else
                {
                    at += piece;
                }
            }

            if (piece <= 1 || _tries >= MostTries)
            {
                return bytes;
            }
        }
    }

    private Task<bool> BreaksAsync(FuzzInput input)
    {
        _tries++;
        return breaks(input);
    }

    /// <summary>The last request's head, with what comes before, and its body.</summary>
    private static (byte[] Head, byte[] Body) Split(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var last = text.LastIndexOf("Content-Length: ", StringComparison.Ordinal);
        var end = last < 0 ? -1 : text.IndexOf("\r\n\r\n", last, StringComparison.Ordinal);
        return end < 0 ? ([], bytes) : (bytes[..(end + 4)], bytes[(end + 4)..]);
    }

    private static byte[] Join(byte[] head, byte[] body)
    {
        if (head.Length == 0)
        {
            return body;
        }

        var text = Encoding.Latin1.GetString(head);
        var at = text.LastIndexOf("Content-Length: ", StringComparison.Ordinal) + "Content-Length: ".Length;
        var end = text.IndexOf('\r', at);
        return [.. Encoding.Latin1.GetBytes($"{text[..at]}{body.Length}{text[end..]}"), .. body];
    }
}
