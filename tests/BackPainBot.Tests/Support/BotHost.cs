using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Support;

/// <summary>The real app on a real port of the loopback, in Development, with a store of its own and the guard of the promises set to refuse.</summary>
public sealed class BotHost : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot").FullName;

    public BotHost() => UseKestrel(0);

    /// <summary>Settings beside the defaults, as on the command line.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>Registers stand-ins for what the app has registered.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Where it listens.</summary>
    public Uri Address
    {
        get
        {
            StartServer();
            return ClientOptions.BaseAddress;
        }
    }

    /// <summary>A client that talks to the bot over HTTP as a channel does.</summary>
    public BotClient Talk(string channel = "emulator") => new(new HttpClient { BaseAddress = Address }, channel);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Promises:Refuse", "true");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Storage:Folder", _folder);
        if (Replace is not null)
        {
            builder.ConfigureServices(Replace);
        }

        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }
    }
}
