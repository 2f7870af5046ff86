using System.Text;
using System.Text.Json.Nodes;
using BotFramework.Tests.Integration;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using NSubstitute;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A single-tenant bot behind a CloudAdapter that trusts the stand-in authority.</summary>
internal sealed class TestEndpoint
{
    private readonly CloudAdapter _adapter;
    private readonly IBot _bot = Substitute.For<IBot>();

    public TestEndpoint(StandInAuthority authority, TimeProvider clock, string? channelService = null, string? tenantId = StandInAuthority.Tenant, ILogger? logger = null)
    {
        var environment = BotFrameworkAuthenticationFactory.EnvironmentOf(
            channelService, true, $"{authority.Url}/{{0}}", null, null, null, authority.MetadataOf(StandInAuthority.Channel), authority.MetadataOf(StandInAuthority.Emulator), null);
        var credentials = new PasswordServiceClientCredentialFactory(Tokens.BotId, "secret", tenantId, null, null);
        Authentication = BotFrameworkAuthenticationFactory.Create(environment, tenantId, credentials, null, logger, clock);
        _adapter = new CloudAdapter(Authentication, logger);
        _bot.OnTurnAsync(Arg.Do<ITurnContext>(turn => Turns.Add(turn)), Arg.Any<CancellationToken>()).Returns(Task.CompletedTask);
    }

    public BotFrameworkAuthentication Authentication { get; }

    public List<ITurnContext> Turns { get; } = [];

    /// <summary>Whether the last request's body was read.</summary>
    public bool BodyWasRead { get; private set; }

    public Task<(HttpResponse Response, JsonNode? Problem)> PostAsync(StringValues authorization, string serviceUrl = Tokens.ServiceUrl, string channelId = "msteams") =>
        PostAsync(authorization, Inbound.Message(serviceUrl, channelId));

    public async Task<(HttpResponse Response, JsonNode? Problem)> PostAsync(StringValues authorization, JsonObject activity)
    {
        var body = new MemoryStream(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        var context = new DefaultHttpContext { Request = { Method = "POST", Body = body }, Response = { Body = new MemoryStream() } };
        if (authorization.Count > 0)
        {
            context.Request.Headers.Authorization = authorization;
        }

        await _adapter.ProcessAsync(context.Request, context.Response, _bot);
        BodyWasRead = body.Position > 0;
        var answer = ((MemoryStream)context.Response.Body).ToArray();
        return (context.Response, answer.Length > 0 ? JsonNode.Parse(answer) : null);
    }
}
