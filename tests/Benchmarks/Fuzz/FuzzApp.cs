using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>The app that is fuzzed, and what it says of itself: errors in its log, and the memory that is alive in it.</summary>
internal sealed partial class FuzzApp(AppSettings settings) : IDisposable
{
    private const int SuspectLimit = 64;

    // Replies that were given up, and no token for the bot: the world around it is as bad as that.
    private static readonly string[] Expected = ["[1007]", "[3101]", "AuthenticationFailedException"];

    private readonly AppProcess _process = new(settings);
    private readonly ConcurrentQueue<int> _latest = new();
    private readonly ConcurrentQueue<int[]> _suspects = new();
    private int _logRead;

    public Uri Address => _process.Address;

    public RawClient Client => field ??= new RawClient(_process.Address);

    public long ResidentBytes => _process.ResidentBytes;

    /// <summary>The app of this run: open to this machine, or with an identity by which channels must prove themselves.</summary>
    public static FuzzApp Create(string folder, FuzzWorld world, bool registered)
    {
        var values = new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(FuzzApp).Assembly.Location,
            ["Logging:LogLevel:Default"] = "Error",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
            ["DirectLine:SigningKeys:0"] = world.SigningKey,
            ["DirectLine:Secrets:0"] = FuzzWorld.Secret,
            ["Feedback:KeepWords"] = "true",
            ["Clinic:Desk"] = "true",
            ["Clinic:Name"] = "Clinic",
            ["Clinic:Phone"] = "+1 555 0100",
        };
        if (registered)
        {
            values["MicrosoftAppType"] = "SingleTenant";
            values["MicrosoftAppId"] = FuzzWorld.AppId;
            values["MicrosoftAppTenantId"] = "11111111-2222-3333-4444-555555555555";
            values["MicrosoftAppPassword"] = "the-password";
            values["ToChannelFromBotLoginUrl"] = "https://127.0.0.1:1/{0}";
            values["ToBotFromChannelOpenIdMetadataUrl"] = $"{world.ServiceUrl}channel/openid-configuration";
            values["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{world.ServiceUrl}emulator/openid-configuration";
        }

        return new FuzzApp(new AppSettings(folder, values));
    }

    public Task StartAsync()
    {
        _process.Heard += line =>
        {
            if (ErrorStart().IsMatch(line))
            {
                _suspects.Enqueue([.. _latest]);
            }
        };
        return _process.StartAsync(default);
    }

    public Task<FuzzAnswer> SendAsync(FuzzInput input, int step)
    {
        _latest.Enqueue(step);
        if (_latest.Count > SuspectLimit)
        {
            _latest.TryDequeue(out _);
        }

        return Client.SendAsync(input);
    }

    /// <summary>Bytes that are alive after a full collection.</summary>
    public async Task<long> HeapBytesAsync() => long.Parse(await _process.AskAsync(StartupHook.Question, StartupHook.Answer), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Errors in the log since the last call, each with the latest steps when it was told. What a channel that cannot be reached costs is none.</summary>
    public IReadOnlyList<(string Text, int[] Suspects)> TakeErrors()
    {
        var log = _process.Log;
        var fresh = log[_logRead..];
        _logRead = log.Length;
        return [.. Error().Matches(fresh).Select(match => (Text: match.Value.Trim(), Suspects: _suspects.TryDequeue(out var steps) ? steps : []))
            .Where(error => !Expected.Any(code => error.Text.Contains(code, StringComparison.Ordinal)))];
    }

    public void Dispose() => _process.Dispose();

    [GeneratedRegex("^(fail|crit): |^Unhandled exception", RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorStart();

    [GeneratedRegex(@"^(fail|crit): .*(\n      .*)*|^Unhandled exception.*(\n   .*)*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Error();
}
