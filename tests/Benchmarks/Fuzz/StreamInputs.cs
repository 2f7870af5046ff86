using System.Buffers.Binary;
using System.Text;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>WebSockets: right and wrong handshakes, and frames as no browser sends them.</summary>
internal static class StreamInputs
{
    private static readonly string[] Oddities =
    [
        "Sec-WebSocket-Version: 12", "Sec-WebSocket-Key: x", "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99", "Sec-WebSocket-Protocol: a, b", "Origin: https://evil.example", "Upgrade: h2c", "Connection: close",
    ];

    public static FuzzInput Create(Random random, FuzzWorld world, string part)
    {
        var conversation = $"{part}-dl{random.Next(16)}";
        var target = $"/v3/directline/conversations/{conversation}/stream?watermark={random.Next(3)}&t={world.DirectLineToken(conversation, "directline/stream")}";
        var headers = new List<string> { "Host: localhost", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==" };
        if (random.Next(6) == 0)
        {
            headers[random.Next(1, headers.Count)] = Oddities[random.Next(Oddities.Length)];
        }

        if (random.Next(4) == 0)
        {
            headers.Add(Oddities[random.Next(Oddities.Length)]);
        }

        var start = HttpText.Request("POST", "/v3/directline/conversations", ["Host: localhost", $"Authorization: Bearer {world.DirectLineToken(conversation)}"], "{}"u8.ToArray(), isLast: false);
        var bytes = new List<byte>([.. start, .. HttpText.Request("GET", target, headers, isLast: false)]);
        for (var count = random.Next(8); count > 0; count--)
        {
            bytes.AddRange(Frame(random));
        }

        return new FuzzInput("stream", false, [.. bytes], false);
    }

    private static byte[] Frame(Random random)
    {
        var opcode = random.Next(8) switch { 0 => 0x0, 1 => 0x1, 2 => 0x2, 3 => 0x8, 4 => 0x9, 5 => 0xA, _ => random.Next(16) };
        var first = (byte)(opcode | (random.Next(4) > 0 ? 0x80 : 0) | (random.Next(10) == 0 ? random.Next(8) << 4 : 0));
        var payload = opcode == 0x8 && random.Next(2) == 0 ? Farewell(random) : Payload(random);
        var masked = random.Next(8) > 0;
        var said = random.Next(12) == 0 ? (ulong)random.NextInt64() : (ulong)payload.Length;
        var bytes = new List<byte> { first };
        var flag = masked ? 0x80 : 0;
        var wide = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(wide, said);
        if (said < 126 && random.Next(10) > 0)
        {
            bytes.Add((byte)(flag | (int)said));
        }
        else if (said <= ushort.MaxValue && random.Next(10) > 0)
        {
            bytes.Add((byte)(flag | 126));
            bytes.AddRange(wide[6..]);
        }
        else
        {
            bytes.Add((byte)(flag | 127));
            bytes.AddRange(wide);
        }

        if (masked)
        {
            var mask = new byte[4];
            random.NextBytes(mask);
            bytes.AddRange(mask);
            payload = [.. payload.Select((value, index) => (byte)(value ^ mask[index % 4]))];
        }

        bytes.AddRange(payload);
        return [.. bytes];
    }

    private static byte[] Payload(Random random) => random.Next(5) switch
    {
        0 => [],
        1 => Encoding.UTF8.GetBytes(Corpus.Texts[random.Next(Corpus.Texts.Length)]),
        2 => [0xFF, 0xFE, 0xC0, 0x80],
        3 => new byte[random.Next(3) == 0 ? 200_000 : random.Next(70_000)],
        _ => Fuzz.Oddities.Next(random),
    };

    private static byte[] Farewell(Random random)
    {
        var code = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(code, (ushort)(random.Next(3) == 0 ? random.Next(65_536) : random.Next(999, 1020)));
        return random.Next(4) == 0 ? code[..1] : [.. code, .. Payload(random).Take(200)];
    }
}
