using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Benchmarks.Safety;

/// <summary>What the detector made of a message.</summary>
/// <param name="Expected">The red flag's group, or groups that are all right joined by |; else the kind of harmless message.</param>
internal sealed record DetectedMessage(string Expected, string Text, SafetyFinding? Found)
{
    private readonly IReadOnlyList<Urgency?> _urgencies = [.. Expected.Split('|').Select(SafetyIntents.UrgencyOf)];

    /// <summary>The first urgency that is right, or the kind of harmless message.</summary>
    public string Kind => _urgencies[0]?.ToString() ?? Expected;

    /// <summary>Whether the urgency, or that there is none, is as expected.</summary>
    public bool IsRight => _urgencies.Contains(Found?.Urgency);
}
