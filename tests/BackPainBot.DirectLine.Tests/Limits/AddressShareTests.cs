using System.Net;
using BackPainBot.DirectLine.Limits;

namespace BackPainBot.DirectLine.Tests.Limits;

public sealed class AddressShareTests
{
    [Fact]
    public void Of_EndlesslyManyAddresses_AreBoundedManySharesOfAboutTheSameSize()
    {
        var sizes = new int[65_536];
        for (var i = 0; i < 1_000_000; i++)
        {
            sizes[AddressShare.Of(new IPAddress(i + 1L))]++;
        }

        Assert.InRange(sizes.Max(), 15, 60);
    }

    [Fact]
    public void Of_NoAddress_IsOneShare() => Assert.Equal(AddressShare.Of(null), AddressShare.Of(null));
}
