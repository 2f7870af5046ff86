using BackPainBot.Answers;
using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Tests.Safety;

public sealed class RedFlagContentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("content").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("- numb + saddle without fleeting", "- numb + sadle", "\"sadle\"")]
    [InlineData("- numb + saddle without fleeting", "- numb or saddle", "\"or\"")]
    [InlineData("- numb + saddle without fleeting", "- numb +", "lacks a class")]
    [InlineData("- #70-109", "- #109-70", "\"#109-70\"")]
    [InlineData("- idiom :", "- idioms :", "\"idiom\"")]
    [InlineData("@ list redflag-rules =\n    - emergency.bladder-bowel :", "@ list redflag-rules =\n    - emergency.bladder :", "\"emergency.bladder\"")]
    public void SafetyDetector_FaultyPatterns_Told(string from, string to, string expected)
    {
        var language = Directory.CreateDirectory(Path.Combine(_folder, "en-US")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "dialogs", "en-US")))
        {
            File.Copy(file, Path.Combine(language, Path.GetFileName(file)));
        }

        var path = Path.Combine(language, "safety.lu");
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        var knowledge = KnowledgeLoader.Load(_folder, PhraseBook.All).Languages[0];

        var exception = Assert.Throws<ContentException>(() => new SafetyDetector(knowledge));

        Assert.Contains(exception.Faults, fault => fault.File == "en-US/safety.lu" && fault.Problem.Contains(expected, StringComparison.Ordinal));
    }
}
