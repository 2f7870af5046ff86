using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Tests.Safety;

public sealed class SafetyDetectorTests(SafetyFixture fixture) : IClassFixture<SafetyFixture>
{
    [Theory]
    [InlineData("i cant pee", Urgency.Emergency)]
    [InlineData("I wet myself twice today", Urgency.Emergency)]
    [InlineData("numb down there", Urgency.Emergency)]
    [InlineData("my foot drags when I walk", Urgency.Emergency)]
    [InlineData("both legs are numb", Urgency.Emergency)]
    [InlineData("chest pain and I can't breathe", Urgency.Emergency)]
    [InlineData("I was in a car crash this morning", Urgency.Emergency)]
    [InlineData("fever, and I'm on chemo", Urgency.Emergency)]
    [InlineData("my back hurts and I have a temp of 38.5", Urgency.SameDay)]
    [InlineData("new tingling in my left foot", Urgency.SameDay)]
    [InlineData("I am 78 and fell", Urgency.SameDay)]
    [InlineData("I have a history of cancer", Urgency.SameDay)]
    [InlineData("I lost 20 pounds without trying", Urgency.SameDay)]
    [InlineData("the pain wakes me every night", Urgency.SameDay)]
    [InlineData("I shoot up and my back hurts", Urgency.SameDay)]
    [InlineData("I want to kill myself", Urgency.Crisis)]
    public void Detect_RedFlag_HasUrgency(string text, Urgency expected) => Assert.Equal(expected, fixture.Detector.Detect(text)?.Urgency);

    [Theory]
    [InlineData("no fever, chills or numbness, I can pee and walk fine")]
    [InlineData("my bladder is fine and my legs are strong")]
    [InlineData("I don't have any weakness")]
    [InlineData("I have not lost weight or had a fever")]
    [InlineData("what are the red flags for back pain?")]
    [InlineData("can it cause numbness?")]
    [InlineData("is a fever a warning sign?")]
    [InlineData("what happens if I lose control of my bladder?")]
    [InlineData("I was numb from boredom")]
    [InlineData("my back is killing me")]
    [InlineData("dying to know if it works")]
    [InlineData("I fell asleep on the couch")]
    [InlineData("my dog can't walk well")]
    [InlineData("I was in a car accident years ago and it healed")]
    [InlineData("the numbness is gone")]
    [InlineData("what is myofascial release?")]
    [InlineData("both legs")]
    [InlineData("lower back")]
    [InlineData("between the shoulder blades")]
    [InlineData("since July")]
    [InlineData("about three weeks")]
    [InlineData("blue")]
    [InlineData("40")]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("...?!,")]
    [InlineData("\ud83d\ude00\ud83d\ude00")]
    public void Detect_Harmless_FindsNothing(string text) => Assert.Null(fixture.Detector.Detect(text));

    [Theory]
    [InlineData("no numbness, but my leg is weak", "emergency.leg-weakness")]
    [InlineData("I don't have a fever but I can't pee", "emergency.bladder-bowel")]
    [InlineData("no feeling down there", "emergency.saddle-numbness")]
    [InlineData("My mother can't feel her legs", "emergency.spreading-numbness")]
    [InlineData("is it normal to lose control of the bladder with back pain", "emergency.bladder-bowel")]
    [InlineData("Does massage help? Since yesterday I can't pee.", "emergency.bladder-bowel")]
    [InlineData("i am 78. i fell", "sameday.fall-fragile")]
    [InlineData("since 3 days i cant pas urin", "emergency.bladder-bowel")]
    [InlineData("I dont want to live", "crisis.self-harm")]
    public void Detect_DenialOrQuestionElsewhere_StillFindsGroup(string text, string expected) => Assert.Equal(expected, fixture.Detector.Detect(text)?.Group);

    [Theory]
    [InlineData("I had cancer, and now I can't pee", Urgency.Emergency)]
    [InlineData("I have a fever and I want to die", Urgency.Crisis)]
    [InlineData("I can't pee, my legs are numb, I want to kill myself", Urgency.Crisis)]
    public void Detect_SeveralRedFlags_MostUrgent(string text, Urgency expected) => Assert.Equal(expected, fixture.Detector.Detect(text)?.Urgency);

    [Theory]
    [InlineData("i cant pee", "i c\u00e4n't PEEEEE")]
    [InlineData("numbness in my groin", "nubmness in my groin")]
    public void Detect_OddSpelling_FindsTheSame(string plain, string odd) => Assert.Equal(fixture.Detector.Detect(plain), fixture.Detector.Detect(odd));

    [Fact]
    public void Detect_ManyThreads_FindsTheSame()
    {
        string[] texts = [.. SafetyFixture.Read("red-flags.tsv").Select(line => line.Text).Take(60)];
        SafetyFinding?[] alone = [.. texts.Select(fixture.Detector.Detect)];
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(fixture.Detector.Detect).ToArray();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Detect_WhatIsNoRedFlag_RaisesNoAlarm()
    {
        string[] texts =
        [
            .. fixture.Knowledge.Topics.SelectMany(topic => topic.Variants.Prepend(topic.Question)),
            .. fixture.Knowledge.Intents.SelectMany(intent => intent.Utterances),
            .. fixture.Knowledge.Uncovered.SelectMany(group => group.Utterances),
            .. fixture.Knowledge.Unrelated.SelectMany(intent => intent.Utterances),
        ];
        var alarms = texts.Where(text => fixture.Detector.Detect(text) is not null).ToList();
        Assert.True(alarms.Count <= texts.Length * 0.001, string.Join('\n', alarms));
    }

    [Fact]
    public void Detect_AuthoredRedFlags_FoundAtTheirUrgency()
    {
        var missed = fixture.Knowledge.RedFlags
            .Where(group => group.Id != SafetyIntents.Harmless)
            .SelectMany(group => group.Utterances.Select(text => (group.Id, Text: text, Found: fixture.Detector.Detect(text))))
            .Where(example => example.Found?.Urgency != SafetyIntents.UrgencyOf(example.Id))
            .ToList();
        var count = fixture.Knowledge.RedFlags.Sum(group => group.Utterances.Count);
        Assert.True(missed.Count <= count * 0.02, string.Join('\n', missed));
    }
}
