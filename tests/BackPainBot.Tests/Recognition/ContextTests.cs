using BackPainBot.Bot;
using BackPainBot.Recognition;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Recognition;

/// <summary>What was said before, and what is expressly not asked, count.</summary>
public sealed class ContextTests(BotHost host) : IClassFixture<BotHost>
{
    private QuestionUnderstander Understander
    {
        get
        {
            _ = host.Address;
            return host.Services.GetRequiredService<IReadOnlyList<QuestionUnderstander>>()[0];
        }
    }

    [Theory]
    [InlineData("I don't care what it costs, does it work?", "does-it-work")]
    [InlineData("i dont want to know how many sessions. what is myofascial release?", "what-is-it")]
    [InlineData("never mind the price. who wrote the article?", "source")]
    public void Understand_PartThatIsNotAsked_IsLeftOut(string text, string topic) =>
        Assert.Equal([topic], Understander.Understand(text, new ConversationData()).Ids);

    [Fact]
    public void Understand_RightAfterAnAnswer_RaisesWhatItLeadsTo()
    {
        const string doubtful = "what about few studies and massage";
        var before = Understander.Understand(doubtful, new ConversationData());
        var after = Understander.Understand(doubtful, new ConversationData { Last = ["does-it-work"] });

        Assert.True(Score(after) > Score(before), $"{Score(after)} after, {Score(before)} before");

        static double Score(Understood understood) => understood.Ranked.Single(label => label.Id == "why-few-studies").Score;
    }
}
