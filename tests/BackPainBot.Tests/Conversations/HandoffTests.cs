using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>What is configured of the clinic is told to who asks for a person.</summary>
public sealed class HandoffTests
{
    [Fact]
    public async Task A_phone_without_a_name_is_told()
    {
        await using var host = new BotHost { Settings = { ["Clinic:Phone"] = "+1 555 0100" } };

        Assert.Contains("+1 555 0100", (await host.Talk().SayAsync("talk to a person")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_alone_leaves_no_empty_list()
    {
        await using var host = new BotHost { Settings = { ["Clinic:Name"] = "Hill Clinic" } };
        var turn = await host.Talk().SayAsync("talk to a person");

        Assert.Contains("Hill Clinic", turn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", turn.Text, StringComparison.Ordinal);
    }
}
