using Microsoft.Bot.Connector.Authentication.Inbound;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>Every token of the table, sent to a bot.</summary>
public sealed class TokenTests(StandInAuthority authority) : IClassFixture<StandInAuthority>
{
    public static TheoryData<string> Names => [.. TokenTable.Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Post_TokenOfTheTable_IsLetInOrRefusedByItsRule(string name)
    {
        var token = TokenTable.Cases[name];
        var clock = new ManualClock();
        var endpoint = new TestEndpoint(authority, clock);
        var header = token.Header(clock.GetUtcNow());

        var (response, problem) = await endpoint.PostAsync(header, token.ServiceUrl!, token.ChannelId);

        Assert.Equal((token.Refusal?.Status ?? 200, token.Refusal?.Detail), (response.StatusCode, (string?)problem?["detail"]));
        Assert.Equal(token.Refusal is null ? 1 : 0, endpoint.Turns.Count);
        Assert.Equal(response.StatusCode == 401, response.Headers.WWWAuthenticate == "Bearer");
    }

    [Fact]
    public void Rules_Words_TellNothingOfTheRequest()
    {
        var rules = TokenTable.Cases.Values.Select(token => token.Refusal).OfType<RefusalRule>().Distinct().ToList();

        Assert.True(rules.Count >= 17, "The table leaves rules out.");
        Assert.All(rules, rule =>
        {
            Assert.DoesNotContain(Tokens.BotId, rule.Detail, StringComparison.Ordinal);
            Assert.DoesNotContain('{', rule.Detail);
            Assert.Contains(rule.Status, new[] { 401, 403 });
        });
    }
}
