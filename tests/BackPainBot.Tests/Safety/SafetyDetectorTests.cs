using BackPainBot.Bot;
using BackPainBot.Recognition;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Safety;

/// <summary>
/// Red flags as worried people type them, and messages that only look like it. Neither file was used to write rules or to train; a failure lists what was
/// missed or falsely alarmed.
/// </summary>
public sealed class SafetyDetectorTests(BotHost host) : IClassFixture<BotHost>
{
    private const double Caught = 0.97;
    private const double FalselyAlarmed = 0.04;

    [Fact]
    public void Red_flags_are_caught()
    {
        var missed = Read("red-flags.tsv").Where(message => Understand(message.Text).Safety is null).ToList();
        var all = Read("red-flags.tsv").Count();

        Assert.True(missed.Count <= (1 - Caught) * all, $"{missed.Count} of {all} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Look_alikes_raise_no_alarm()
    {
        var alarms = Read("harmless.tsv").Where(message => Understand(message.Text).Safety is not null).ToList();
        var all = Read("harmless.tsv").Count();

        Assert.True(alarms.Count <= FalselyAlarmed * all, $"{alarms.Count} of {all} alarmed:\n{string.Join('\n', alarms)}");
    }

    [Theory]
    [InlineData("no fever, no numbness, just sore. does it work?")]
    [InlineData("what are the red flags for back pain?")]
    [InlineData("numb from boredom")]
    [InlineData("my back is killing me")]
    [InlineData("lower back")]
    [InlineData("since July")]
    [InlineData("about three weeks")]
    [InlineData("between the shoulder blades")]
    [InlineData("blue")]
    public void Harmless_wordings_are_harmless(string text) => Assert.Null(Understand(text).Safety);

    [Theory]
    [InlineData("actually i cant feel my legs", "Emergency")]
    [InlineData("i cant pee since yesterday", "Emergency")]
    [InlineData("I have fever and back pain", "SameDay")]
    [InlineData("i want to kill myself", "Crisis")]
    [InlineData("I have a fever and I want to end my life", "Crisis")]
    public void Urgency_is_that_of_the_worst(string text, string urgency) => Assert.Equal(urgency, Understand(text).Safety?.Urgency.ToString());

    private static IEnumerable<(string Group, string Text)> Read(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Safety", name))
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t') is [var group, var text] ? (group, text) : throw new InvalidDataException($"{name}: \"{line}\" is not \"group<TAB>text\"."));

    private Understood Understand(string text)
    {
        _ = host.Address;
        return host.Services.GetRequiredService<IReadOnlyList<QuestionUnderstander>>()[0].Understand(text, new ConversationData());
    }
}
