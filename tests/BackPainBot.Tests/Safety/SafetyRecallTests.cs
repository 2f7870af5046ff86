using System.Globalization;
using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Tests.Safety;

/// <summary>
/// Judges the detector by messages that it never learns from, two sets of each kind by different authors. They are for judging only: where one fails, the general reason
/// is mended, and its wording stays out of the content.
/// </summary>
public sealed class SafetyRecallTests(SafetyFixture fixture) : IClassFixture<SafetyFixture>
{
    public static TheoryData<string> Files { get; } = ["red-flags.tsv", "red-flags-2.tsv", "harmless.tsv", "harmless-2.tsv"];

    [Theory]
    [InlineData("red-flags.tsv", 0.97, 0.96)]
    [InlineData("red-flags-2.tsv", 0.93, 0.9)]
    public void Detect_RedFlagsNeverSeen_Caught(string file, double fewestCaught, double fewestRight)
    {
        var found = SafetyFixture.Read(file).Select(message => (message.Expected, message.Text, Found: fixture.Detector.Detect(message.Text))).ToList();
        var missed = found.Where(message => message.Found is null).ToList();
        var wrong = found.Where(message => !message.Expected.Split('|').Any(group => message.Found?.Urgency == SafetyIntents.UrgencyOf(group))).ToList();
        Assert.True(found.Count - missed.Count >= found.Count * fewestCaught, Report("missed", found.Count, missed));
        Assert.True(found.Count - wrong.Count >= found.Count * fewestRight, Report("at the wrong urgency", found.Count, wrong));
    }

    [Theory]
    [InlineData("harmless.tsv", 0.03)]
    [InlineData("harmless-2.tsv", 0.06)]
    public void Detect_HarmlessNeverSeen_RaisesFewAlarms(string file, double mostAlarms)
    {
        var found = SafetyFixture.Read(file).Select(message => (message.Expected, message.Text, Found: fixture.Detector.Detect(message.Text))).ToList();
        var alarms = found.Where(message => message.Found is not null).ToList();
        Assert.True(alarms.Count <= found.Count * mostAlarms, Report("alarms", found.Count, alarms));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Messages_AreNotInTheContent(string file)
    {
        var authored = fixture.Knowledge.RedFlags.SelectMany(group => group.Utterances)
            .Concat(fixture.Knowledge.Topics.SelectMany(topic => topic.Variants.Prepend(topic.Question)))
            .Concat(fixture.Knowledge.Intents.SelectMany(intent => intent.Utterances))
            .Concat(fixture.Knowledge.Uncovered.SelectMany(group => group.Utterances))
            .Concat(fixture.Knowledge.Unrelated.SelectMany(intent => intent.Utterances))
            .Select(Words)
            .ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(SafetyFixture.Read(file), message => authored.Contains(Words(message.Text)));
    }

    private static string Words(string text) =>
        string.Join(' ', new string([.. text.ToLowerInvariant().Where(c => c != '\'').Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Report(string what, int of, List<(string Expected, string Text, SafetyFinding? Found)> failures) =>
        string.Create(CultureInfo.InvariantCulture, $"{failures.Count} of {of} {what}:\n{string.Join('\n', failures)}");
}
