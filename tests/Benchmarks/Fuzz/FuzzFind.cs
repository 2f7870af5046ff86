using System.Globalization;
using System.Text;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>An input that broke a rule.</summary>
/// <param name="Seed">The run's seed.</param>
/// <param name="Step">Its place in the run.</param>
/// <param name="Input">What was sent, made as small as still does it.</param>
/// <param name="Fault">What it did.</param>
internal sealed record FuzzFind(int Seed, int Step, FuzzInput Input, string Fault)
{
    private const int LongestShown = 3000;

    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Fault}\n  again: fuzz --seed {Seed} --step {Step}   ({Input.Kind}{(Input.ToRegistered ? ", app with credentials" : "")}, {Input.Bytes.Length} bytes)\n  ");
        foreach (var value in Input.Bytes.Take(LongestShown))
        {
            _ = value switch
            {
                (byte)'\n' => text.Append("\\n\n  "),
                (byte)'\r' => text.Append("\\r"),
                (byte)'\\' => text.Append("\\\\"),
                >= 0x20 and < 0x7F => text.Append((char)value),
                _ => text.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}"),
            };
        }

        return text.ToString();
    }
}
