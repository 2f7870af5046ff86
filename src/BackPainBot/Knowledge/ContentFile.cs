namespace BackPainBot.Knowledge;

/// <summary>A content file as numbered lines, with the list that its faults go to.</summary>
internal sealed class ContentFile(string name, string text, List<ContentFault> faults)
{
    public string Name { get; } = name;

    public string[] Lines { get; } = text.ReplaceLineEndings("\n").Split('\n');

    public void Fault(int line, string problem, string remedy) => faults.Add(new ContentFault(Name, line, problem, remedy));

    /// <summary>Reads <c>&gt; !# @key = value</c>, the ecosystem's form for metadata of a file.</summary>
    public static bool TryReadMetadata(string line, out string key, out string value)
    {
        (key, value) = ("", "");
        var trimmed = line.AsSpan().Trim();
        if (!trimmed.StartsWith("> !#", StringComparison.Ordinal))
        {
            return false;
        }

        trimmed = trimmed[4..].TrimStart();
        var equals = trimmed.IndexOf('=');
        if (trimmed.IsEmpty || trimmed[0] != '@' || equals < 2)
        {
            return false;
        }

        key = trimmed[1..equals].Trim().ToString();
        value = trimmed[(equals + 1)..].Trim().ToString();
        return true;
    }
}
