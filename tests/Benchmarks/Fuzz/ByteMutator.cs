namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Changes bytes: flips, cuts, repeats and puts in what parsers stumble over.</summary>
internal sealed class ByteMutator(Random random)
{
    private static readonly byte[][] Stumbles =
    [
        [0], [0xFF], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], "\r\n"u8.ToArray(), "\n"u8.ToArray(), "\r\n\r\n"u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(),
        "["u8.ToArray(), "\""u8.ToArray(), "\\"u8.ToArray(), "\\u0000"u8.ToArray(), "\\ud83d"u8.ToArray(), ","u8.ToArray(), "%00"u8.ToArray(), "%ff"u8.ToArray(), "%2e%2e%2f"u8.ToArray(), " "u8.ToArray(), ":"u8.ToArray(),
        "1e999"u8.ToArray(), "-"u8.ToArray(), "null"u8.ToArray(), "//"u8.ToArray(), "Transfer-Encoding: chunked\r\n"u8.ToArray(), "Content-Length: 18446744073709551616\r\n"u8.ToArray(),
    ];

    public byte[] Mutate(byte[] source)
    {
        var bytes = source.ToList();
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(10) == 0 ? 400 : 8));
            switch (random.Next(6))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, Enumerable.Repeat(Stumbles[random.Next(Stumbles.Length)], 1 + random.Next(random.Next(20) == 0 ? 3000 : 3)).SelectMany(stumble => stumble));
                    break;
                default:
                    bytes.InsertRange(at, Stumbles[random.Next(Stumbles.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
