using System.Security.Cryptography;
using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>Runs the app, or several on one database, kills them at random instants while patients talk, and compares all that was said with an undisturbed conversation.</summary>
public static class Tormentor
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<TortureReport> RunAsync(
        AppSettings settings, int replicas, int conversations, int kills, int seed, TextWriter output, CancellationToken cancellationToken)
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        var apps = Enumerable.Range(0, replicas)
            .Select(_ => new AppProcess(settings with { Values = new Dictionary<string, string>(settings.Values) { ["DirectLine:SigningKeys:0"] = key, ["DirectLine:TokenSeconds"] = "86400" } }))
            .ToList();
        try
        {
            await Task.WhenAll(apps.Select(app => app.StartAsync(cancellationToken)));
            using var channel = new PatientChannel([.. apps.Select(app => app.Address)]);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var patients = Enumerable.Range(0, conversations).Select(_ => new Patient(channel)).ToList();
            var talks = patients.Select(patient => Task.Run(() => patient.TalkAsync(stop.Token), CancellationToken.None)).ToList();
            var random = new Random(seed);
            for (var kill = 0; kill < kills; kill++)
            {
                // A kill while nobody talks proves nothing.
                await Task.WhenAll(patients.Select(patient => patient.HasSaidAsync(kill + 1, cancellationToken)));
                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(20, 1500)), cancellationToken);
                var app = apps[random.Next(apps.Count)];
                await app.KillAsync();
                await app.StartAsync(cancellationToken);
                await output.WriteAsync('.');
            }

            await output.WriteLineAsync();
            await stop.CancelAsync();
            await Task.WhenAll(talks);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Patience);
            var histories = await Task.WhenAll(patients.Select(patient => patient.HistoryAsync(patience.Token)));
            var control = new Patient(channel);
            await control.TalkAsync(patients.Max(patient => patient.Said.Count), patience.Token);
            var expected = await control.HistoryAsync(patience.Token);
            var faults = patients.Zip(histories).SelectMany((pair, index) => pair.Second.Compare(pair.First.Said, expected).Select(fault => $"conversation {index}: {fault}")).ToList();
            foreach (var app in apps)
            {
                if (await app.StopAsync(patience.Token) is var code and not 0)
                {
                    faults.Add($"told to end, the app ended with {code}: {app.Log}");
                }
            }

            return new TortureReport(kills, patients.Sum(patient => patient.Said.Count), histories.Sum(history => history.Replies), channel.Resent, faults);
        }
        finally
        {
            apps.ForEach(app => app.Dispose());
        }
    }
}
