using System.Net;
using System.Security.Cryptography;
using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>Runs the app, or several on one database, strikes at random instants while patients talk, and compares all that was said with an undisturbed conversation.</summary>
public sealed class Tormentor : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private readonly TortureOptions _options;
    private readonly List<AppProcess> _apps;
    private readonly List<Patient> _patients = [];
    private readonly Dictionary<string, int> _struck = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];
    private readonly Random _random;
    private readonly HttpClient _probe = new() { Timeout = TimeSpan.FromSeconds(30) };

    private Tormentor(TortureOptions options)
    {
        var settings = new Dictionary<string, string>(options.App.Values)
        {
            ["DirectLine:SigningKeys:0"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), ["DirectLine:TokenSeconds"] = "86400",

            // Patients go on talking while the lease of a process that was killed runs out.
            ["DirectLine:PendingLimit"] = "10000",
        };
        _options = options;
        _apps = [.. Enumerable.Range(0, options.Replicas).Select(_ => new AppProcess(options.App with { Values = settings }))];
        _random = new Random(options.Seed);
    }

    public static async Task<TortureReport> RunAsync(TortureOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        using var tormentor = new Tormentor(options);
        return await tormentor.RunAsync(output, cancellationToken);
    }

    public void Dispose()
    {
        _apps.ForEach(app => app.Dispose());
        _probe.Dispose();
    }

    private async Task<TortureReport> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await Task.WhenAll(_apps.Select(app => app.StartAsync(cancellationToken)));
        using var nginx = _options.IsBalanced ? await Nginx.StartAsync(_apps.Select(app => app.Address), cancellationToken) : null;
        using var channel = new PatientChannel(nginx is null ? [.. _apps.Select(app => app.Address)] : [nginx.Address]);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _patients.AddRange(Enumerable.Range(0, _options.Conversations).Select(_ => new Patient(channel)));
        var talks = _patients.Select(patient => Task.Run(() => patient.TalkAsync(stop.Token), CancellationToken.None)).ToList();
        var strikes = Strikes();
        foreach (var strike in strikes)
        {
            // A strike while nobody talks proves nothing.
            var said = _patients.Select(patient => patient.Said.Count + 1).ToList();
            await Task.WhenAll(_patients.Zip(said).Select(pair => pair.First.HasSaidAsync(pair.Second, cancellationToken)));
            await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(20, 1500)), cancellationToken);
            await StrikeAsync(strike, channel, cancellationToken);
            await output.WriteAsync('.');
        }

        await output.WriteLineAsync();
        await stop.CancelAsync();
        await Task.WhenAll(talks);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var histories = await CompareAsync(channel, patience.Token);
        foreach (var app in _apps)
        {
            await EndAsync(app, patience.Token);
        }

        _faults.AddRange(channel.Unclear.Distinct());
        return new TortureReport(
            strikes.Length, _patients.Sum(patient => patient.Said.Count), histories.Sum(history => history.Replies), _patients.Sum(patient => patient.Crossed), _patients.Sum(patient => patient.Stream!.Cuts.Values.Sum()),
            channel.Resent, channel.Refused, _faults);
    }

    private Strike[] Strikes()
    {
        Strike[] strikes =
        [
            .. Enumerable.Repeat(Strike.Kill, _options.Kills), .. Enumerable.Repeat(Strike.Stop, _options.Stops),
            .. Enumerable.Repeat(Strike.Restart, _options.Restarts), .. Enumerable.Repeat(Strike.Outage, _options.Outages),
        ];
        _random.Shuffle(strikes);
        return strikes;
    }

    private async Task StrikeAsync(Strike strike, PatientChannel channel, CancellationToken cancellationToken)
    {
        switch (strike)
        {
            case Strike.Kill or Strike.Stop:
                // One that somebody listens to, so that streams are cut.
                var heard = await _patients[_random.Next(_patients.Count)].ListensToAsync(cancellationToken);
                var app = _apps.Single(app => app.Address.Authority == heard);
                _struck[app.Address.Authority] = _struck.GetValueOrDefault(app.Address.Authority) + 1;
                await (strike == Strike.Kill ? app.KillAsync() : EndAsync(app, cancellationToken));
                await app.StartAsync(cancellationToken);
                return;

            case Strike.Restart:
                await Server.RestartAsync();
                await ReadyAsync(HttpStatusCode.OK, cancellationToken);
                return;

            default:
                await Server.StopAsync();
                await ReadyAsync(HttpStatusCode.ServiceUnavailable, cancellationToken);
                for (var refused = channel.Refused; channel.Refused == refused;)
                {
                    await Task.Delay(Glance, cancellationToken);
                }

                await Server.ResumeAsync();
                await ReadyAsync(HttpStatusCode.OK, cancellationToken);
                return;
        }
    }

    private PostgreSqlControl Server => _options.Server ?? throw new InvalidOperationException("Restarts and outages need a PostgreSQL server of tests/postgresql.sh.");

    /// <summary>Waits until every replica says of itself that it is ready, or that it is not.</summary>
    private async Task ReadyAsync(HttpStatusCode expected, CancellationToken cancellationToken)
    {
        foreach (var app in _apps)
        {
            while (true)
            {
                using var answer = await _probe.GetAsync(new Uri(app.Address, "/ready"), cancellationToken);
                if (answer.StatusCode == expected)
                {
                    break;
                }

                await Task.Delay(Glance, cancellationToken);
            }
        }
    }

    private async Task EndAsync(AppProcess app, CancellationToken cancellationToken)
    {
        if (await app.StopAsync(cancellationToken) is var code and not 0)
        {
            _faults.Add($"told to end, the app ended with {code}: {app.Log}");
        }
    }

    private async Task<IReadOnlyList<History>> CompareAsync(PatientChannel channel, CancellationToken patience)
    {
        // Without a database streams end too; a replica that lives keeps its own.
        var struck = _options.Restarts + _options.Outages == 0 ? _struck : null;
        var undisturbed = UndisturbedAsync(channel, patience);
        var histories = await Task.WhenAll(_patients.Select(patient => patient.HistoryAsync(patience)));
        var expected = await undisturbed;
        for (var i = 0; i < _patients.Count; i++)
        {
            var ended = await _patients[i].EndAsync(histories[i], struck, patience);
            _faults.AddRange(histories[i].Compare(_patients[i].Said, expected).Concat(ended).Select(fault => $"conversation {i}: {fault}"));
        }

        return histories;
    }

    private async Task<History> UndisturbedAsync(PatientChannel channel, CancellationToken patience)
    {
        var patient = new Patient(channel);
        await patient.TalkAsync(_patients.Max(other => other.Said.Count), patience);
        var history = await patient.HistoryAsync(patience);
        await patient.EndAsync(history, null, patience);
        return history;
    }
}
