using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>What a request with a good token costs once the keys are known.</summary>
public sealed class ValidationCostTests(StandInAuthority authority) : IClassFixture<StandInAuthority>
{
    private const int Requests = 500;
    private const int BytesAllowed = 12 * 1024;

    [Fact]
    public async Task Authenticate_KnownKey_TakesNoRequestAndLittleMemory()
    {
        var clock = new ManualClock();
        var authentication = new TestEndpoint(authority, clock).Authentication;
        var header = Tokens.Channel(clock.GetUtcNow()).Bearer;
        var activity = new Activity { Type = "message", ChannelId = "msteams", ServiceUrl = Tokens.ServiceUrl };
        await AuthenticateAsync(authentication, activity, header);
        var fetches = authority.Fetches;

        var completed = Enumerable.Range(0, 10).All(_ => authentication.AuthenticateRequestAsync(activity, header, default).IsCompleted);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Requests; i++)
        {
            await AuthenticateAsync(authentication, activity, header);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Requests;

        Assert.True(completed, "A known key was waited for.");
        Assert.Equal(fetches, authority.Fetches);
        Assert.InRange(bytes, 1, BytesAllowed);
    }

    private static Task<AuthenticateRequestResult> AuthenticateAsync(BotFrameworkAuthentication authentication, Activity activity, string header) =>
        authentication.AuthenticateRequestAsync(activity, header, default);
}
