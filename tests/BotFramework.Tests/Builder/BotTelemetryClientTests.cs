using Microsoft.Bot.Builder;
using NSubstitute;

namespace BotFramework.Tests.Builder;

public sealed class BotTelemetryClientTests
{
    [Fact]
    public void TrackDialogView_ClientForPageViews_GetsOne()
    {
        var client = Substitute.For<IBotTelemetryClient, IBotPageViewTelemetryClient>();
        var properties = new Dictionary<string, string> { ["a"] = "b" };

        client.TrackDialogView("main", properties);

        ((IBotPageViewTelemetryClient)client).Received().TrackPageView("main", properties, null);
    }

    [Fact]
    public void TrackDialogView_OtherClient_GetsNothing()
    {
        var client = Substitute.For<IBotTelemetryClient>();

        client.TrackDialogView("main");

        Assert.Empty(client.ReceivedCalls());
    }

    [Fact]
    public void NullBotTelemetryClient_AnyCall_DoesNothing()
    {
        var client = NullBotTelemetryClient.Instance;

        client.TrackAvailability("name", DateTimeOffset.MinValue, TimeSpan.Zero, "here", true);
        client.TrackDependency("type", "target", "name", "data", DateTimeOffset.MinValue, TimeSpan.Zero, "200", true);
        client.TrackEvent("event");
        client.TrackException(new InvalidDataException("test"));
        client.TrackTrace("message", Severity.Warning, new Dictionary<string, string>());
        client.TrackDialogView("main");
        client.Flush();

        Assert.Same(client, NullBotTelemetryClient.Instance);
    }
}
