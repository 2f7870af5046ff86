using BackPainBot.Answers;
using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Tests.Safety;

/// <summary>The detector over the bot's own content, made once.</summary>
public sealed class SafetyFixture
{
    public SafetyFixture()
    {
        Knowledge = KnowledgeLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"), PhraseBook.All).Languages[0];
        Detector = new SafetyDetector(Knowledge);
    }

    public KnowledgeBase Knowledge { get; }

    public SafetyDetector Detector { get; }

    /// <summary>The lines of a file of this folder: what is expected, a tab, the message.</summary>
    public static IEnumerable<(string Expected, string Text)> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Safety", file)).Select(line => line.Split('\t')).Select(fields => (fields[0], fields[1]));
}
