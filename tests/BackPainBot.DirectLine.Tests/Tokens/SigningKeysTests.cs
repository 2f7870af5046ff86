using BackPainBot.DirectLine.Tests.Support;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Tests.Tokens;

/// <summary>The keys of tokens, and options that cannot be.</summary>
public sealed class SigningKeysTests
{
    private const string OldKey = "b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk";
    private const string NewKey = "bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3";

    [Fact]
    public async Task NoKeyConfigured_OneIsMadeAndKeptForItsOwnerAlone()
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = (await host.Post("/api/token").SendAsync()).Text("token");
        var file = Path.Combine(host.Folder, "directline.key");
        await using var next = await DirectLineHost.StartAsync(("KeyFolder", host.Folder));

        Assert.Equal(200, (await next.Post("/v3/directline/tokens/refresh").As(token).SendAsync()).Status);
        Assert.Single(Directory.GetFiles(host.Folder));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task SeveralKeysConfigured_TheFirstSignsAndAllAreAccepted()
    {
        await using var before = await DirectLineHost.StartAsync(("SigningKeys:0", OldKey));
        await using var between = await DirectLineHost.StartAsync(("SigningKeys:0", NewKey), ("SigningKeys:1", OldKey));
        await using var after = await DirectLineHost.StartAsync(("SigningKeys:0", NewKey));
        var old = (await before.Post("/api/token").SendAsync()).Text("token");

        var refreshed = await between.Post("/v3/directline/tokens/refresh").As(old).SendAsync();

        Assert.Equal(200, (await after.Post("/v3/directline/tokens/refresh").As(refreshed.Text("token")).SendAsync()).Status);
        Assert.Equal(403, (await after.Post("/v3/directline/tokens/refresh").As(old).SendAsync()).Status);
        Assert.Empty(Directory.GetFiles(after.Folder));
    }

    [Theory]
    [InlineData("SigningKeys:0", "short", "SigningKeys:0")]
    [InlineData("Secrets:0", "short", "Secrets:0")]
    [InlineData("AllowedOrigins:0", "clinic.example", "AllowedOrigins:0")]
    [InlineData("AllowedOrigins:0", "https://clinic.example/page", "AllowedOrigins:0")]
    [InlineData("PublicUrl", "ftp://bot.example", "PublicUrl")]
    [InlineData("PendingLimit", "0", "PendingLimit")]
    public async Task WrongOption_StopsTheStartAndIsNamedWithoutItsValueBeingASecret(string key, string value, string named)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => DirectLineHost.StartAsync((key, value)));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'short'", fault.Message, StringComparison.Ordinal);
    }
}
