using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Connector;

public sealed class UserTokenClientTests
{
    [Fact]
    public async Task CreateTokenExchangeState_Activity_IsBase64OfItsReference()
    {
        using var client = new StateClient();
        var activity = new Activity
        {
            Type = "message",
            Conversation = new ConversationAccount { Id = "c1" },
            Recipient = new ChannelAccount { Id = "bot" },
            RelatesTo = new ConversationReference { ActivityId = "a0" },
        };

        var resource = await client.GetSignInResourceAsync("connection", activity, string.Empty, default);

        var state = JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(resource.SignInLink!)))!;
        Assert.Equal("connection", (string?)state["connectionName"]);
        Assert.Equal("app", (string?)state["msAppId"]);
        Assert.Equal("c1", (string?)state["conversation"]!["conversation"]!["id"]);
        Assert.Equal("bot", (string?)state["conversation"]!["bot"]!["id"]);
        Assert.Equal("a0", (string?)state["relatesTo"]!["activityId"]);
    }

    [Fact]
    public async Task UserTokenClient_OfThisBuild_SaysThatThereIsNone()
    {
        using var client = await BotFrameworkAuthenticationFactory.Create().CreateUserTokenClientAsync(new(), default);

        await Assert.ThrowsAsync<NotSupportedException>(() => client.GetUserTokenAsync("u", "c", "emulator", string.Empty, default));
    }

    private sealed class StateClient : UserTokenClient
    {
        public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken) =>
            Task.FromResult(new SignInResource { SignInLink = CreateTokenExchangeState("app", connectionName, activity) });

        public override Task<TokenResponse> ExchangeTokenAsync(
            string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
            string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken) => throw new NotImplementedException();

        public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken) =>
            throw new NotImplementedException();

        public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken) => throw new NotImplementedException();
    }
}
