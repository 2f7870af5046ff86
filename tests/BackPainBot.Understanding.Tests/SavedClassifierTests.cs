namespace BackPainBot.Understanding.Tests;

public sealed class SavedClassifierTests
{
    [Fact]
    public void Load_WhatWasSaved_AnswersTheSame()
    {
        using var stream = new MemoryStream(Samples.Save(Samples.Classifier));
        var loaded = IntentClassifier.Load(stream);
        Assert.Equal(Samples.Classifier.Labels, loaded.Labels);
        Assert.Equal(Samples.Classifier.Fingerprint, loaded.Fingerprint);
        foreach (var question in Samples.Set.Examples.Select(example => example.Text).Append("wat is a triger piont, 2 of them"))
        {
            Assert.Equal(Samples.Ask(Samples.Classifier, question), Samples.Ask(loaded, question));
        }
    }

    [Fact]
    public void Load_TwoInOneStream_ReadsOneAfterTheOther()
    {
        var bytes = Samples.Save(Samples.Classifier);
        using var stream = new MemoryStream([.. bytes, .. bytes]);
        IntentClassifier.Load(stream);
        Assert.Equal(bytes.Length, stream.Position);
        Assert.Equal(Samples.Classifier.Labels, IntentClassifier.Load(stream).Labels);
    }

    [Fact]
    public void Load_EveryDamagedPlace_IsRefused()
    {
        var bytes = Samples.Save(Samples.Classifier);
        for (var place = 0; place < bytes.Length; place += 1 + (bytes.Length / 200))
        {
            var damaged = bytes.ToArray();
            damaged[place] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => IntentClassifier.Load(new MemoryStream(damaged)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(5000)]
    public void Load_CutShort_IsRefused(int length) =>
        Assert.Throws<InvalidDataException>(() => IntentClassifier.Load(new MemoryStream(Samples.Save(Samples.Classifier)[..length])));

    [Fact]
    public void Load_AnotherVersion_SaysWhichAndWhatToDo()
    {
        var bytes = Samples.Save(Samples.Classifier);
        bytes[8] = 99;
        var exception = Assert.Throws<InvalidDataException>(() => IntentClassifier.Load(new MemoryStream(bytes)));
        Assert.Contains("version 99", exception.Message, StringComparison.Ordinal);
        Assert.Contains("train anew", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FingerprintOf_SameSet_IsWhatTheClassifierCarries() =>
        Assert.Equal(IntentClassifier.FingerprintOf(Samples.Set), Samples.Classifier.Fingerprint);

    [Fact]
    public void FingerprintOf_AnyChange_Differs()
    {
        var set = Samples.Set;
        string[] fingerprints =
        [
            IntentClassifier.FingerprintOf(set),
            IntentClassifier.FingerprintOf(set with { Examples = [.. set.Examples, new("one more", "what-is-it")] }),
            IntentClassifier.FingerprintOf(set with { Examples = [.. set.Examples, new("one more", null)] }),
            IntentClassifier.FingerprintOf(set with { Examples = [.. set.Examples, new("one more", "")] }),
            IntentClassifier.FingerprintOf(set with { SynonymGroups = [] }),
            IntentClassifier.FingerprintOf(set with { Lexicon = [] }),
            IntentClassifier.FingerprintOf(set with { Reading = new TextReading("1", text => text) }),
            IntentClassifier.FingerprintOf(set with { Reading = new TextReading("2", text => text) }),
            IntentClassifier.FingerprintOf(set, new ClassifierOptions { Epochs = 3 }),
            IntentClassifier.FingerprintOf(set, new ClassifierOptions { Seed = 3 }),
            IntentClassifier.FingerprintOf(set, new ClassifierOptions { HiddenUnits = 0 }),
        ];
        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }
}
