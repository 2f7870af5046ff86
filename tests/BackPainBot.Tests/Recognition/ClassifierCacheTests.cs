using BackPainBot.Recognition;
using BackPainBot.Understanding;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;

namespace BackPainBot.Tests.Recognition;

public sealed class ClassifierCacheTests : IDisposable
{
    private static readonly TrainingSet Set = new([new("what is it", "what"), new("does it work", "works"), new("the weather", null)], [], []);
    private static readonly TrainingSet Other = new([new("what is it", "what"), new("does it help", "helps"), new("the weather", null)], [], []);

    private readonly string _folder = Directory.CreateTempSubdirectory("cache").FullName;

    private string Kept => Path.Combine(_folder, "data", "one.bin");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Get_SecondTime_ReadsWhatWasKept()
    {
        var trained = Cache().Get("one", Set);
        var written = File.GetLastWriteTimeUtc(Kept);

        var read = Cache().Get("one", Set);

        Assert.Equal(Bytes(trained), Bytes(read));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Kept));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "data")));
    }

    [Fact]
    public void Get_OtherContent_TrainsAnewAndKeepsThat()
    {
        Cache().Get("one", Set);

        Assert.Contains("helps", Cache().Get("one", Other).Labels);
        Assert.Contains("helps", Cache().Get("one", Other).Labels);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a classifier")]
    public void Get_DamagedFile_TrainsAnew(string content)
    {
        Cache().Get("one", Set);
        File.WriteAllText(Kept, content);

        Assert.Contains("works", Cache().Get("one", Set).Labels);
        Assert.NotEqual(content.Length, new FileInfo(Kept).Length);
    }

    [Fact]
    public void Get_FolderThatCannotBeWritten_StillGivesTheClassifier()
    {
        File.WriteAllText(Path.Combine(_folder, "data"), "a file where the folder should be");

        Assert.Contains("works", Cache().Get("one", Set).Labels);
    }

    private static byte[] Bytes(IntentClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    private ClassifierCache Cache()
    {
        var environment = Substitute.For<IHostEnvironment>();
        environment.ContentRootPath.Returns(_folder);
        return new ClassifierCache(Options.Create(new UnderstandingOptions()), environment, NullLogger<ClassifierCache>.Instance);
    }
}
