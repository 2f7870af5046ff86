using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Limits;

/// <summary>
/// How many tokens an address had within the last minute, by two counts a minute long, of which the older fades. An IPv6 network of 64 bits is one address. Memory is bounded: when too many
/// addresses come at once, those that come last share one count.
/// </summary>
internal sealed class AddressLimiter(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const int MostAddresses = 100_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private Dictionary<UInt128, int> _current = [];
    private Dictionary<UInt128, int> _previous = [];
    private long _started = clock.GetTimestamp();

    /// <summary>Counts one; or tells how long it may be until there is one more.</summary>
    public bool TryTake(IPAddress address, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        var limit = options.Value.TokensPerMinute;
        if (limit == 0)
        {
            return true;
        }

        lock (_lock)
        {
            var elapsed = Turn();
            var key = KeyOf(address);
            if (_current.Count >= MostAddresses && !_current.ContainsKey(key))
            {
                key = default;
            }

            var now = _current.GetValueOrDefault(key);
            var before = _previous.GetValueOrDefault(key) * (1 - (elapsed / Window));
            if (now + before >= limit)
            {
                wait = Window - elapsed;
                return false;
            }

            _current[key] = now + 1;
            return true;
        }
    }

    /// <summary>Begins a new count when the minute is over; the time since the current one began.</summary>
    private TimeSpan Turn()
    {
        var elapsed = clock.GetElapsedTime(_started);
        if (elapsed < Window)
        {
            return elapsed;
        }

        _previous = elapsed < 2 * Window ? _current : [];
        _current = [];
        _started = clock.GetTimestamp();
        return TimeSpan.Zero;
    }

    private static UInt128 KeyOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        var isNetwork = address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6;
        address.MapToIPv6().TryWriteBytes(bytes, out _);
        if (isNetwork)
        {
            bytes[8..].Clear();
        }

        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
