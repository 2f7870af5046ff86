namespace BackPainBot.Understanding.Tests;

public sealed class IntentClassifierTests
{
    [Theory]
    [InlineData("so what is myofascial release exactly", "what-is-it")]
    [InlineData("does this work for back pain?", "does-it-work")]
    [InlineData("WHAT ARE TRIGGER POINTS?!", "trigger-points")]
    [InlineData("where do I find a practitioner", "find-therapist")]
    [InlineData("hi there, quick question, what are triger pionts", "trigger-points")]
    public void Classify_AnswerableQuestion_PutsItsTopicFirst(string question, string topic) =>
        Assert.Equal(topic, Samples.Ask(Samples.Classifier, question).Label);

    [Fact]
    public void Labels_OfTraining_AreDistinctAndInOrder() =>
        Assert.Equal(["does-it-work", "find-therapist", "trigger-points", "what-is-it"], Samples.Classifier.Labels);

    [Fact]
    public void Classify_RoomForAll_FillsBestFirstAndSumsToOne()
    {
        var top = new ScoredLabel[4];
        Samples.Classifier.Classify("does it work", top);
        Assert.Equal(top.OrderByDescending(scored => scored.Probability), top);
        Assert.Equal(4, top.Select(scored => scored.Label).Distinct().Count());
        Assert.Equal(1, top.Sum(scored => scored.Probability), 1e-5);
    }

    [Fact]
    public void Classify_MoreRoomThanLabels_LeavesTheRestAsItWas()
    {
        var top = Enumerable.Repeat(new ScoredLabel(-7, -7), 6).ToArray();
        Samples.Classifier.Classify("does it work", top);
        Assert.All(top[..4], scored => Assert.InRange(scored.Label, 0, 3));
        Assert.All(top[4..], scored => Assert.Equal(new ScoredLabel(-7, -7), scored));
    }

    [Fact]
    public void Classify_NoRoom_StillGivesConfidence() =>
        Assert.InRange(Samples.Classifier.Classify("does it work", []).Entropy, 0, 0.9f);

    [Fact]
    public void Classify_Question_CountsWordsKnownAndRepaired()
    {
        var confidence = Samples.Ask(Samples.Classifier, "does acupuncture zzqqy triger").Confidence;
        Assert.Equal(4, confidence.Words);
        Assert.Equal(2, confidence.KnownWords);
        Assert.Equal(1, confidence.Repaired);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("😀")]
    [InlineData("?!...")]
    public void Classify_NothingKnown_IsEntirelyUnsure(string text)
    {
        var confidence = Samples.Ask(Samples.Classifier, text).Confidence;
        Assert.Equal(1, confidence.Entropy);
        Assert.Equal(0, confidence.KnownWords);
    }

    [Fact]
    public void Classify_AuthoredNegative_IsLessSureThanWithoutIt()
    {
        var without = IntentClassifier.Train(Samples.Set with { Examples = [.. Samples.Set.Examples.Where(example => example.Label is not null)] });
        const string Question = "what is the price of a massage";
        Assert.True(Samples.Ask(Samples.Classifier, Question).Confidence.Entropy > Samples.Ask(without, Question).Confidence.Entropy);
    }

    [Fact]
    public void Classify_UnknownWordsAdded_IsLessSure()
    {
        var plain = Samples.Ask(Samples.Classifier, "what are trigger points").Confidence.Entropy;
        var buried = Samples.Ask(Samples.Classifier, "what are trigger points xylophone orchestra venezuela parliament").Confidence.Entropy;
        Assert.True(buried > plain);
    }

    [Fact]
    public void Classify_OnlyOneLabel_IsSureOfIt()
    {
        var classifier = IntentClassifier.Train(new TrainingSet([new("hello", "greeting"), new("hi", "greeting")], [], []));
        var (label, probability, confidence) = Samples.Ask(classifier, "hello");
        Assert.Equal(("greeting", 1f, 0f), (label, probability, confidence.Entropy));
    }

    [Fact]
    public void Classify_Synonym_CountsLikeTheWord()
    {
        TrainingExample[] examples =
        [
            new("call the therapist", "a"), new("find a therapist", "a"), new("see the therapist", "a"),
            new("close the door", "b"), new("find a door", "b"), new("see the door", "b"),
        ];
        var direct = new ClassifierOptions { HiddenUnits = 0 };
        var with = IntentClassifier.Train(new TrainingSet(examples, [["therapist", "zyx qvw"]], []), direct);
        var without = IntentClassifier.Train(new TrainingSet(examples, [], []), direct);
        Assert.Equal("a", Samples.Ask(with, "see zyx qvw").Label);
        Assert.True(ProbabilityOfA(with) > ProbabilityOfA(without));

        static float ProbabilityOfA(IntentClassifier classifier)
        {
            var top = new ScoredLabel[2];
            classifier.Classify("see zyx qvw", top);
            return top.Single(scored => scored.Label == 0).Probability;
        }
    }

    [Fact]
    public void Classify_FromManyThreads_GivesWhatOneGives()
    {
        string[] questions = [.. Samples.Set.Examples.Select(example => example.Text + " triger pionts")];
        var alone = questions.Select(question => Samples.Ask(Samples.Classifier, question)).ToArray();
        Parallel.For(0, 2000, i => Assert.Equal(alone[i % alone.Length], Samples.Ask(Samples.Classifier, questions[i % questions.Length])));
    }

    [Fact]
    public void Classify_TwoClassifiersOnOneThread_DoNotDisturbEachOther()
    {
        var other = IntentClassifier.Train(new TrainingSet([new("red green blue", "colours"), new("one two three", "numbers")], [], []));
        var before = Samples.Ask(Samples.Classifier, "what are trigger points");
        Assert.Equal("numbers", Samples.Ask(other, "two").Label);
        Assert.Equal(before, Samples.Ask(Samples.Classifier, "what are trigger points"));
        Assert.Equal("colours", Samples.Ask(other, "green").Label);
    }

    [Fact]
    public void Classify_QuestionAtTheEndOfALongText_IsRead()
    {
        var text = string.Concat(Enumerable.Repeat("qwxz ", 20_000)) + "what are trigger points";
        var confidence = Samples.Ask(Samples.Classifier, text).Confidence;
        Assert.InRange(confidence.Words, 4, IntentClassifier.LongestText);
        Assert.Equal(4, confidence.KnownWords);
    }

    [Fact]
    public void Train_NoLabel_IsRefused() =>
        Assert.Throws<ArgumentException>(() => IntentClassifier.Train(new TrainingSet([new("who won", null)], [], [])));

    [Fact]
    public void Train_BadOptions_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => IntentClassifier.Train(Samples.Set, new ClassifierOptions { Epochs = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntentClassifier.Train(Samples.Set, new ClassifierOptions { LearningRate = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntentClassifier.Train(Samples.Set, new ClassifierOptions { HiddenUnits = 12 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntentClassifier.Train(Samples.Set, new ClassifierOptions { Dropout = 1 }));
    }

    [Fact]
    public void Train_WithoutSecondMember_Works()
    {
        var classifier = IntentClassifier.Train(Samples.Set, new ClassifierOptions { HiddenUnits = 0 });
        Assert.Equal("trigger-points", Samples.Ask(classifier, "what are trigger points").Label);
    }

    [Fact]
    public void Train_WithReading_LearnsTheTextsAsRead()
    {
        var set = new TrainingSet([new("one", "first"), new("two", "second")], [], []) { Reading = new TextReading("1", text => text == "one" ? "apple" : "pear") };
        var top = new ScoredLabel[1];
        var classifier = IntentClassifier.Train(set);
        classifier.Classify("pear", top);
        Assert.Equal("second", classifier.Labels[top[0].Label]);
        classifier.Classify("apple", top);
        Assert.Equal("first", classifier.Labels[top[0].Label]);
    }
}
