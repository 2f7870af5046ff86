using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Dialogs;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Safety;

namespace BackPainBot.Tests.Conversations;

/// <summary>What a dialog has asked for is told from a digression, whatever the understanding makes of so few words.</summary>
public sealed class InterruptionTests
{
    private static readonly KnowledgeBase Known =
        KnowledgeLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"), PhraseBook.All).Languages[0];

    [Theory]
    [InlineData("2 yrs")]
    [InlineData("3wks")]
    [InlineData("6 weeks")]
    [InlineData("ages")]
    public void Decide_ALengthOfTimeWasAskedFor_IsTheReply(string text)
    {
        var data = new ConversationData { Expected = Expected.Duration };

        Assert.Equal(nameof(Interruption.Reply), Decide(new Understood(TurnKind.NotCovered, ["children"], []), data, text));
    }

    [Fact]
    public void Decide_AnOfferedButton_IsTheReplyWhateverItIsMistakenFor()
    {
        var data = new ConversationData { Expected = Expected.ChoiceOrText, Offered = ["Upper back or neck", "upper back"] };
        var mistaken = new Understood(TurnKind.RedFlag, ["emergency.legs"], []) { Safety = new SafetyFinding(Urgency.Emergency, "emergency.legs") };

        Assert.Equal(nameof(Interruption.Reply), Decide(mistaken, data, "Upper back"));
        Assert.Equal(nameof(Interruption.Ends), Decide(mistaken, data, "upper back and my legs are numb"));
    }

    [Theory]
    [InlineData(IntentIds.Goodbye)]
    [InlineData(IntentIds.ForgetMe)]
    [InlineData(IntentIds.Human)]
    public void Decide_ACommandThatIsGuessed_LeavesTheDialogAlone(string intent)
    {
        var data = new ConversationData { Expected = Expected.Choice, Offered = ["Next"] };

        Assert.Equal(nameof(Interruption.Reply), Decide(new Understood(TurnKind.Conversation, [intent], [new($"conversation/{intent}", 0.4)]), data, "well"));
        Assert.NotEqual(nameof(Interruption.Reply), Decide(new Understood(TurnKind.Conversation, [intent], [new($"conversation/{intent}", 0.9)]), data, "well"));
    }

    private static string Decide(Understood understood, ConversationData data, string text) => InterruptionPolicy.Decide(understood, data, text, Known).ToString();
}
