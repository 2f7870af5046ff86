namespace BotFramework.Tests.Contract;

/// <summary>The differences that are meant: <c>SdkApiExceptions.txt</c>, one a line, <c>id -- reason</c>.</summary>
internal static class ApiExceptions
{
    public static IReadOnlyDictionary<string, string> Load() =>
        Parse(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Contract", "SdkApiExceptions.txt")));

    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string> lines)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line) && line[0] != '#'))
        {
            if (line.Split(" -- ", 2) is not [var id, { Length: > 0 } reason])
            {
                throw new FormatException($"An exception is written 'id -- reason': {line}");
            }

            reasons.Add(id.Trim(), reason);
        }

        return reasons;
    }
}
