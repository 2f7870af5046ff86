using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>A button of a dialog that is over, or one pressed twice, is answered sensibly. Most channels send it as plain text.</summary>
public sealed class StaleButtonTests(BotHost host) : IClassFixture<BotHost>
{
    [Theory]
    [InlineData("That's right")]
    [InlineData("Change how bad")]
    [InlineData("Change what I was told")]
    [InlineData("Not sure")]
    [InlineData("Ask something")]
    [InlineData("Yes")]
    public async Task A_button_of_a_dialog_that_is_over_is_called_so(string button)
    {
        var client = host.Talk();
        await client.SayAsync("does it work?");
        var turn = await client.SayAsync(button);

        Assert.Equal(["unclear"], turn.Answered);
        Assert.Equal("unclear", turn.Kind);
        Assert.Contains("moved on", turn.Text, StringComparison.Ordinal);
        Assert.NotEmpty(turn.Buttons);
    }

    [Theory]
    [InlineData("No")]
    [InlineData("Yes")]
    [InlineData("Not sure")]
    public async Task A_yes_or_no_pressed_twice_is_no_place_where_it_hurts(string button)
    {
        var client = host.Talk();
        await client.SayAsync("prepare for a visit");
        await client.SayAsync("No");
        var turn = await client.SayAsync(button);

        Assert.Contains("where it hurts", turn.Text, StringComparison.Ordinal);
        Assert.Contains("Lower back", turn.Buttons);
    }
}
