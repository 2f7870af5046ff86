using System.Diagnostics;
using System.Globalization;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>Processor time and bytes allocated a turn, measured over many turns of a warm process.</summary>
public static class TurnCommand
{
    public const string Usage = "turn [number of turns]";

    private const int WarmUp = 20_000;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var turns = arguments is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 50_000;
        await MeasureAsync("BotAdapter", new JsonAdapter(), turns, output);
        await MeasureAsync("CloudAdapter", new HttpChannel(), turns, output);
        return 0;
    }

    private static async Task MeasureAsync(string name, IChannel channel, int turns, TextWriter output)
    {
        var fixture = await TurnFixture.StartAsync(channel);
        for (var index = 0; index < WarmUp; index++)
        {
            await fixture.TurnAsync();
        }

        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var index = 0; index < turns; index++)
        {
            await fixture.TurnAsync();
        }

        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        process.Refresh();
        processor = process.TotalProcessorTime - processor;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-12} {processor.TotalMicroseconds / turns:F1} us processor time, {allocated / (1024.0 * turns):F1} KB allocated a turn of {TurnFixture.RepliesPerTurn} replies ({turns} turns)"));
    }
}
