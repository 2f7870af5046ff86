using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using NSubstitute;

namespace BotFramework.Tests.Integration;

/// <summary>Requests and responses that tests substitute, which have little but a method, a body and a status.</summary>
public sealed class CloudAdapterStandInTests
{
    private readonly IBot _bot = Substitute.For<IBot>();

    [Fact]
    public async Task Process_Message_RunsTheBot()
    {
        var response = Substitute.For<HttpResponse>();

        await new CloudAdapter().ProcessAsync(Request("POST", Inbound.Message().ToJsonString()), response, _bot);

        await _bot.Received(1).OnTurnAsync(Arg.Any<ITurnContext>(), Arg.Any<CancellationToken>());
        response.Received().StatusCode = 200;
    }

    [Fact]
    public async Task Process_NotJson_Is400()
    {
        var response = Substitute.For<HttpResponse>();

        await new CloudAdapter().ProcessAsync(Request("POST", "this.is.not.json"), response, _bot);

        response.Received().StatusCode = 400;
        await _bot.DidNotReceiveWithAnyArgs().OnTurnAsync(null!, default);
    }

    [Fact]
    public async Task Process_Get_Is405()
    {
        var response = Substitute.For<HttpResponse>();

        await new CloudAdapter().ProcessAsync(Request("GET", string.Empty), response, _bot);

        response.Received().StatusCode = 405;
    }

    [Fact]
    public async Task Process_Caller_IsWhomTheAuthorizationHeaderProves()
    {
        var cloud = new FakeCloud();
        var request = Request("POST", Inbound.Message().ToJsonString());
        request.Headers["Authorization"].Returns(new Microsoft.Extensions.Primitives.StringValues("Bearer x"));

        await new CloudAdapter(cloud.Authentication).ProcessAsync(request, Substitute.For<HttpResponse>(), _bot);

        await cloud.Authentication.Received(1).AuthenticateRequestAsync(Arg.Any<Microsoft.Bot.Schema.Activity>(), "Bearer x", Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Process_WithoutArguments_Throws()
    {
        var adapter = new CloudAdapter();
        var request = Request("POST", "{}");
        var response = Substitute.For<HttpResponse>();

        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ProcessAsync(null!, response, _bot));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ProcessAsync(request, null!, _bot));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ProcessAsync(request, response, null!));
    }

    [Fact]
    public void Constructor_UnknownChannelService_Throws()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ChannelService", "https://elsewhere.example")]).Build();

        Assert.Throws<ArgumentException>(() => new CloudAdapter(configuration));
    }

    [Fact]
    public void Constructor_WithoutAuthentication_Throws() => Assert.Throws<ArgumentNullException>(() => new CloudAdapter((BotFrameworkAuthentication)null!));

    private static HttpRequest Request(string method, string body)
    {
        var request = Substitute.For<HttpRequest>();
        request.Method.Returns(method);
        request.Body.Returns(new MemoryStream(Encoding.UTF8.GetBytes(body)));
        return request;
    }
}
