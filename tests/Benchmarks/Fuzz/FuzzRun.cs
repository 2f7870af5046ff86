namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>The apps of a run, and what they live among.</summary>
internal sealed class FuzzRun : IAsyncDisposable
{
    private readonly FuzzSurroundings _surroundings = new();
    private readonly List<string> _folders = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private FuzzWorld? _world;
    private FuzzApp? _open;
    private FuzzApp? _registered;
    private int _seed;

    /// <summary>The app that is open to this machine.</summary>
    public FuzzApp Open => _open!;

    public InputFactory Inputs => field ??= new InputFactory(_seed, _world!);

    /// <param name="seed">Makes the inputs and the keys.</param>
    /// <param name="alone">Without the app that wants tokens.</param>
    public static async Task<FuzzRun> StartAsync(int seed, bool alone = false)
    {
        var run = new FuzzRun { _seed = seed };
        await run._surroundings.StartAsync();
        run._world = new FuzzWorld(seed, $"{run._surroundings.Url}/");
        run._surroundings.Key = run._world.ChannelKey;
        run._open = FuzzApp.Create(run.Folder(), run._world, registered: false);
        await run._open.StartAsync();
        if (!alone)
        {
            run._registered = FuzzApp.Create(run.Folder(), run._world, registered: true);
            await run._registered.StartAsync();
        }

        return run;
    }

    public Task<FuzzAnswer> SendAsync(FuzzInput input, int step = 0) => AppOf(input).SendAsync(input, step);

    /// <summary>Faults that were not told before, with the smallest inputs that still cause them; for errors in a log these are looked for among the steps that were new when it was told.</summary>
    public async Task<IReadOnlyList<string>> ExplainAsync(IReadOnlyCollection<FuzzFind> finds, TextWriter output)
    {
        var faults = new List<string>();
        foreach (var find in finds.Where(find => _known.Add($"{find.Fault} {find.Input.Kind}")))
        {
            await output.WriteLineAsync($"step {find.Step} ({find.Input.Kind}): {find.Fault}");
            faults.Add((find with { Input = await MinimizeAsync(find.Input, find.Fault) }).ToString());
        }

        foreach (var app in new[] { _open!, _registered }.OfType<FuzzApp>())
        {
            foreach (var (error, suspects) in app.TakeErrors().Where(error => _known.Add(Signature(error.Text))))
            {
                await output.WriteLineAsync(error);
                faults.Add(await CauseAsync(app, error, suspects) ?? $"in the log, by none of the inputs alone that were new then:\n{error}");
            }
        }

        return faults;
    }

    public async ValueTask DisposeAsync()
    {
        _open?.Dispose();
        _registered?.Dispose();
        _world?.Dispose();
        await _surroundings.DisposeAsync();
        _folders.ForEach(folder => Directory.Delete(folder, recursive: true));
    }

    private FuzzApp AppOf(FuzzInput input) => input.ToRegistered ? _registered! : _open!;

    private string Folder()
    {
        var folder = Directory.CreateTempSubdirectory("fuzz").FullName;
        _folders.Add(folder);
        return folder;
    }

    private async Task<string?> CauseAsync(FuzzApp app, string error, int[] steps)
    {
        var suspects = steps;
        while (suspects.Length > 0 && await LogsAsync(app, error, suspects.Select(Inputs.Create)))
        {
            if (suspects is [var step])
            {
                var small = await new Minimizer(smaller => LogsAsync(app, error, [smaller])).MinimizeAsync(Inputs.Create(step));
                return new FuzzFind(_seed, step, small, $"in the log: {error}").ToString();
            }

            var half = suspects[..(suspects.Length / 2)];
            suspects = await LogsAsync(app, error, half.Select(Inputs.Create)) ? half : suspects[half.Length..];
        }

        return null;
    }

    private Task<FuzzInput> MinimizeAsync(FuzzInput input, string fault) => fault is FuzzAnswer.Silence or FuzzAnswer.Gone
        ? Task.FromResult(input)
        : new Minimizer(async smaller => (await SendAsync(smaller)).Fault == fault).MinimizeAsync(input);

    /// <summary>Whether the inputs bring the error again. Direct Line answers before the turn runs.</summary>
    private static async Task<bool> LogsAsync(FuzzApp app, string error, IEnumerable<FuzzInput> inputs)
    {
        await Task.WhenAll(inputs.Select(app.Client.SendAsync));
        for (var look = 0; look < 4; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            if (app.TakeErrors().Any(other => Signature(other.Text) == Signature(error)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Signature(string error) => string.Concat(error.Where(character => !char.IsAsciiDigit(character)).Take(300));
}
