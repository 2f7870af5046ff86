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

    [Theory]
    [InlineData("the studies thing")]
    [InlineData("studies differ")]
    [InlineData("not enough known")]
    public void Understand_RightAfterAnAnswer_RaisesWhatItLeadsToWhereThereIsDoubt(string text)
    {
        var before = Understander.Understand(text, new ConversationData());
        var after = Understander.Understand(text, new ConversationData { Last = ["does-it-work"] });

        var doubtful = before.Ranked[0].Score < new UnderstandingOptions().Sure;
        Assert.Equal(doubtful, Score(after) > Score(before));

        static double Score(Understood understood) => understood.Ranked.Single(label => label.Id == "why-few-studies").Score;
    }
}
