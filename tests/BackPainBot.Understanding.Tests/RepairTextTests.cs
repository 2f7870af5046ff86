namespace BackPainBot.Understanding.Tests;

public sealed class RepairTextTests
{
    [Theory]
    [InlineData("What's  MYOFASCIAL release?", "what is myofascial release")]
    [InlineData("don't can't won't isn't I'm you're it'll they've she'd", "do not can not will not is not i am you are it will they have she would")]
    [InlineData("dont cant im whats thats", "do not can not i am what is that is")]
    [InlineData("my mother’s leg, the therapist's", "my mother leg the therapist")]
    [InlineData("let's go, he's here", "let us go he is here")]
    [InlineData("I'm 78yo, fever 101.5, pain 7/10", "i am 78 yo fever 101 5 pain 7 10")]
    [InlineData("naïve café Łódź straße", "naive cafe lodz strase")]
    [InlineData("ｔｒｉｇｇｅｒ tri\u200bgger t\u0301rigger", "trigger trigger trigger")]
    [InlineData("sooooo goooood", "soo good")]
    [InlineData("self-massage/roller\tball", "self massage roller ball")]
    [InlineData("…", "")]
    public void RepairText_Normalises(string text, string expected) => Assert.Equal(expected, Samples.Classifier.RepairText(text));

    [Theory]
    [InlineData("triger", "trigger")]
    [InlineData("trigegr", "trigger")]
    [InlineData("mayofacial", "myofascial")]
    [InlineData("myofasical", "myofascial")]
    [InlineData("therpist", "therapist")]
    [InlineData("acupunture", "acupuncture")]
    [InlineData("siatica", "sciatica")]
    [InlineData("chiropracter", "chiropractor")]
    [InlineData("blader", "bladder")]
    [InlineData("evidance", "evidence")]
    public void RepairText_MisspeltWord_IsRepaired(string word, string expected) => Assert.Equal(expected, Samples.Classifier.RepairText(word));

    [Theory]
    [InlineData("pian")]
    [InlineData("teh")]
    [InlineData("mfr")]
    [InlineData("x9k7")]
    [InlineData("zzyzxqv")]
    public void RepairText_ShortOrLikeNothing_IsLeftAlone(string word)
    {
        var alone = IntentClassifier.Train(new TrainingSet([new("the massage", "a")], [], []));
        Assert.Equal(word.Contains('9', StringComparison.Ordinal) ? "x 9 k 7" : word, alone.RepairText(word));
    }

    [Theory]
    [InlineData("price prize pride prime")]
    [InlineData("legs lags lugs ways days sees gets")]
    [InlineData("weather whether further worked walking happier quickly")]
    [InlineData("clot stool urine stroke seizure bowels")]
    [InlineData("though through thorough tough thought")]
    public void RepairText_EverydayWord_IsNeverRepaired(string words)
    {
        var near = IntentClassifier.Train(new TrainingSet([new("prile legx wayx dayx seex getx weathex workex clox stoox urinx throughx thougx", "a")], [], []));
        Assert.Equal(words, near.RepairText(words));
    }

    [Fact]
    public void RepairText_TwoAsNear_TakesSwappedLettersThenTheUsual()
    {
        var classifier = IntentClassifier.Train(new TrainingSet([new("zorba zorba zorba zrbai", "a"), new("xylom xylom xylon", "a")], [], []));
        Assert.Equal("zrbai", classifier.RepairText("zrbia"));
        Assert.Equal("xylom", classifier.RepairText("xyloq"));
    }

    [Fact]
    public void RepairText_AuthorsOwnMistake_IsRepairedUnlessInTheLexicon()
    {
        TrainingExample[] examples = [.. Enumerable.Repeat(new TrainingExample("myofascial xanthoma", "a"), 10), new("myofasical xanthona", "a")];
        var classifier = IntentClassifier.Train(new TrainingSet(examples, [], ["xanthona"]));
        Assert.Equal("myofascial xanthona", classifier.RepairText("myofasical xanthona"));
    }
}
