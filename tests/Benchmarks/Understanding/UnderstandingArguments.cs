namespace BackPainBot.Benchmarks.Understanding;

/// <summary>What the command was asked to do.</summary>
/// <param name="OutOfScope">Label of the questions that belong to no topic; null when there are none.</param>
/// <param name="Model">Where to save the trained classifier.</param>
/// <param name="Typos">Spelling mistakes to put into each test question, 0 to 2.</param>
public sealed record UnderstandingArguments(string Train, string? Tune, string Test, string? OutOfScope, int Typos, string? Json, string? Model)
{
    private static readonly string[] Known = ["--train", "--tune", "--test", "--out-of-scope", "--typos", "--json", "--model"];

    /// <exception cref="ArgumentException">An argument is unknown, lacks its value or is missing.</exception>
    public static UnderstandingArguments Parse(string[] arguments)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (!Known.Contains(arguments[i]))
            {
                throw new ArgumentException($"There is no argument '{arguments[i]}'.");
            }

            if (i + 1 == arguments.Length)
            {
                throw new ArgumentException($"'{arguments[i]}' needs a value.");
            }

            values[arguments[i]] = arguments[i + 1];
        }

        return new UnderstandingArguments(
            Required("--train"),
            values.GetValueOrDefault("--tune"),
            Required("--test"),
            values.GetValueOrDefault("--out-of-scope"),
            values.GetValueOrDefault("--typos", "0") switch
            {
                "0" => 0,
                "1" => 1,
                "2" => 2,
                var other => throw new ArgumentException($"'--typos {other}': it is 1 or 2."),
            },
            values.GetValueOrDefault("--json"),
            values.GetValueOrDefault("--model"));

        string Required(string name) => values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"'{name}' is missing.");
    }
}
