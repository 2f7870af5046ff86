using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>Whoever asks two things at once hears of both.</summary>
public sealed class SeveralQuestionsTests(BotHost host) : IClassFixture<BotHost>
{
    [Theory]
    [InlineData("what is it and does it work?", "what-is-it does-it-work")]
    [InlineData("whats fascia whats a trigger point", "myofascial-tissue trigger-points")]
    [InlineData("does it work who wrote that", "does-it-work source")]
    public async Task Two_questions_are_both_answered_in_their_order(string text, string topics)
    {
        var turn = await host.Talk().SayAsync(text);
        Assert.Equal(topics.Split(' '), turn.Answered);
    }

    [Theory]
    [InlineData("what is it and how much does it cost?", "what-is-it", "what it costs")]
    [InlineData("how much does it cost, and what is it?", "what-is-it", "what it costs")]
    [InlineData("does it work and does it hurt?", "does-it-work", "whether it hurts")]
    public async Task What_the_article_is_silent_about_is_named_after_the_answer_to_the_rest(string text, string topic, string silent)
    {
        var turn = await host.Talk().SayAsync(text);
        Assert.Equal([topic, "not-covered"], turn.Answered);
        Assert.Contains(silent, turn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_questions_without_an_answer_are_declined_together()
    {
        var turn = await host.Talk().SayAsync("how much does it cost? how many sessions do I need?");
        Assert.Equal(["not-covered"], turn.Answered);
        Assert.Contains("what it costs or how many sessions", turn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doctor_comes_first_where_a_part_needs_one()
    {
        var turn = await host.Talk().SayAsync("does it work? is it ok while pregnant?");
        Assert.Equal(["does-it-work", "not-covered"], turn.Answered);
        Assert.Contains("sk your doctor first", turn.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how soon does it start working")]
    [InlineData("what age is it for")]
    public async Task One_question_stays_one(string text) => Assert.Equal(["not-covered"], (await host.Talk().SayAsync(text)).Answered);
}
