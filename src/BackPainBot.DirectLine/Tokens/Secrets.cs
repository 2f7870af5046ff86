using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Tokens;

/// <summary>The secrets of sites' own servers; compared in a time that tells nothing of them.</summary>
internal sealed class Secrets(IOptions<DirectLineOptions> options)
{
    private readonly byte[][] _hashes = [.. options.Value.Secrets.Select(secret => SHA256.HashData(Encoding.UTF8.GetBytes(secret)))];

    /// <summary>Whether none is configured.</summary>
    public bool IsEmpty => _hashes.Length == 0;

    public bool Contains(string candidate)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(candidate), hash);
        var found = false;
        foreach (var secret in _hashes)
        {
            found |= CryptographicOperations.FixedTimeEquals(hash, secret);
        }

        return found;
    }
}
