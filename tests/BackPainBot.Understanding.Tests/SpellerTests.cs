namespace BackPainBot.Understanding.Tests;

public sealed class SpellerTests
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
    public void Repair_Normalises(string text, string expected) => Assert.Equal(expected, Samples.Speller.Repair(text));

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
    public void Repair_MisspeltWord_IsRepaired(string word, string expected) => Assert.Equal(expected, Samples.Speller.Repair(word));

    [Theory]
    [InlineData("pian")]
    [InlineData("teh")]
    [InlineData("mfr")]
    [InlineData("x9k7")]
    [InlineData("zzyzxqv")]
    public void Repair_ShortOrLikeNothing_IsLeftAlone(string word)
    {
        var alone = new Speller(["the massage"], []);
        Assert.Equal(word.Contains('9', StringComparison.Ordinal) ? "x 9 k 7" : word, alone.Repair(word));
    }

    [Theory]
    [InlineData("price prize pride prime")]
    [InlineData("legs lags lugs ways days sees gets")]
    [InlineData("weather whether further worked walking happier quickly")]
    [InlineData("clot stool urine stroke seizure bowels")]
    [InlineData("though through thorough tough thought")]
    public void Repair_EverydayWord_IsNeverRepaired(string words)
    {
        var near = new Speller(["prile legx wayx dayx seex getx weathex workex clox stoox urinx throughx thougx"], []);
        Assert.Equal(words, near.Repair(words));
    }

    [Fact]
    public void Repair_TwoAsNear_TakesSwappedLettersThenTheUsual()
    {
        var speller = new Speller(["zorba zorba zorba zrbai", "xylom xylom xylon"], []);
        Assert.Equal("zrbai", speller.Repair("zrbia"));
        Assert.Equal("xylom", speller.Repair("xyloq"));
    }

    [Fact]
    public void Repair_AuthorsOwnMistake_IsRepairedUnlessInTheLexicon()
    {
        var speller = new Speller([.. Enumerable.Repeat("myofascial xanthoma", 10), "myofasical xanthona"], ["xanthona"]);
        Assert.Equal("myofascial xanthona", speller.Repair("myofasical xanthona"));
    }
}
