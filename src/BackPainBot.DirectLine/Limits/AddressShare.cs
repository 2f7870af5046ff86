using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace BackPainBot.DirectLine.Limits;

/// <summary>
/// Which share of the traffic a client's address belongs to. An IPv6 network of 64 bits is one address, as it is one customer's. There are 65,536 shares, dealt anew by every process, so that what is
/// counted by them takes bounded memory however many addresses come, and nobody can tell whose share to use up.
/// </summary>
public static class AddressShare
{
    private const int Mask = 0xFFFF;

    /// <summary>The address's share; requests without an address have one together.</summary>
    public static int Of(IPAddress? address)
    {
        if (address is null)
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[16];
        var isNetwork = address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6;
        address.MapToIPv6().TryWriteBytes(bytes, out _);
        return HashCode.Combine(BinaryPrimitives.ReadUInt64BigEndian(bytes), isNetwork ? 0 : BinaryPrimitives.ReadUInt64BigEndian(bytes[8..])) & Mask;
    }
}
