using System.Diagnostics;
using BackPainBot.Benchmarks.Understanding;

namespace BackPainBot.Understanding.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void Train_Twice_GivesTheSameBytes() =>
        Assert.Equal(Samples.Save(IntentClassifier.Train(Samples.Set)), Samples.Save(IntentClassifier.Train(Samples.Set)));

    [Fact]
    public void Train_AnotherSeed_GivesOtherBytes() =>
        Assert.NotEqual(
            Samples.Save(IntentClassifier.Train(Samples.Set))[24..],
            Samples.Save(IntentClassifier.Train(Samples.Set, new ClassifierOptions { Seed = 2 }))[24..]);

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableFMA")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableAVX")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Train_OnAProcessorThatLacksSomething_GivesTheSameBytes(string switchedOff)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "questions.tsv");
            await File.WriteAllLinesAsync(file, Samples.Set.Examples.Select(example => $"{example.Text}\t{example.Label ?? "none"}"));
            Assert.Equal(await TrainInChildAsync(file, null), await TrainInChildAsync(file, switchedOff));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<byte[]> TrainInChildAsync(string file, string? switchedOff)
    {
        var model = file + ".model";
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "exec", typeof(UnderstandingCommand).Assembly.Location, "understanding",
                "--train", file, "--test", file, "--out-of-scope", "none", "--model", model,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (switchedOff is not null)
        {
            start.Environment[switchedOff] = "0";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
        return await File.ReadAllBytesAsync(model);
    }
}
