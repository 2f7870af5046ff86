using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>Replies that the bot itself asked for are taken as such, and nobody is asked the same for ever.</summary>
public sealed class ReplyTests(BotHost host) : IClassFixture<BotHost>
{
    [Fact]
    public async Task No_leaves_the_feedbacks_last_question_as_it_says()
    {
        var client = host.Talk();
        await client.SayAsync("feedback");
        await client.SayAsync("yes");
        var turn = await client.SayAsync("no");

        Assert.Equal(["feedback"], turn.Answered);
        Assert.Contains("Thank you", turn.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello", false)]
    [InlineData("does it work?", true)]
    public async Task A_vote_is_said_to_be_counted_only_where_there_was_an_answer(string before, bool counted)
    {
        var client = host.Talk();
        await client.SayAsync(before);
        await client.SayAsync("feedback");

        Assert.Equal(counted, (await client.SayAsync("yes")).Text.Contains("counted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("the second one please", 1)]
    [InlineData("2", 1)]
    [InlineData("first", 0)]
    [InlineData("number three", 2)]
    public async Task A_place_in_the_list_means_that_button(string place, int button)
    {
        var client = host.Talk();
        var buttons = (await client.SayAsync("what is myofascial release?")).Buttons;
        var chosen = await client.SayAsync(place);
        var said = await SayAfterAsync("what is myofascial release?", buttons.ElementAt(button));

        Assert.Equal(said.Answered, chosen.Answered);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("first time here")]
    public async Task What_only_sounds_like_a_place_means_no_button(string text)
    {
        var client = host.Talk();
        var buttons = (await client.SayAsync("what is myofascial release?")).Buttons;
        var turn = await client.SayAsync(text);

        Assert.NotEqual((await SayAfterAsync("what is myofascial release?", buttons[0])).Answered, turn.Answered);
    }

    [Fact]
    public async Task Two_numbers_again_and_again_lead_to_a_way_out()
    {
        var client = host.Talk();
        foreach (var text in new[] { "prepare for a visit", "no", "lower back", "2 weeks", "7 or 8", "7 or 8" })
        {
            await client.SayAsync(text);
        }

        Assert.Contains("Skip", (await client.SayAsync("7 or 8")).Buttons);
    }

    [Fact]
    public async Task Only_messages_in_a_row_that_are_not_understood_are_called_so()
    {
        var client = host.Talk();
        var first = await client.SayAsync("asdfgh");
        await client.SayAsync("hello");
        var second = await client.SayAsync("asdfgh");

        Assert.DoesNotContain("still", second.Text, StringComparison.Ordinal);
        Assert.Equal(first.Messages[0]["text"]!.GetValue<string>().Split("\n\n")[0], second.Messages[0]["text"]!.GetValue<string>().Split("\n\n")[0]);
    }

    [Theory]
    [InlineData("my doctor said so", false)]
    [InlineData("A clinician has checked me", true)]
    [InlineData("i have been checked by a doctor", true)]
    public async Task Only_a_sure_word_that_a_clinician_has_checked_them_ends_the_warning(string text, bool ends)
    {
        var client = host.Talk();
        await client.SayAsync("I can't hold my pee since yesterday and my legs are numb");
        var reply = await client.SayAsync(text);

        Assert.Equal(ends, !reply.Buttons.Contains("A clinician has checked me"));
        Assert.Equal(ends, !(await client.SayAsync("does it work?")).Text.Contains("needs medical help now", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr")]
    [InlineData("zz-!!")]
    public async Task Prompts_speak_and_understand_the_contents_language_whatever_the_channels_locale(string locale)
    {
        var client = host.Talk();
        var begin = client.Message("prepare for a visit");
        begin["locale"] = locale;

        Assert.Equal(["Yes", "No"], (await client.SendAsync(begin)).Buttons);

        var reply = client.Message("yes please");
        reply["locale"] = locale;

        Assert.Equal("red-flag", (await client.SendAsync(reply)).Kind);
    }

    private async Task<BotTurn> SayAfterAsync(string first, string text)
    {
        var client = host.Talk();
        await client.SayAsync(first);
        return await client.SayAsync(text);
    }
}
