using BackPainBot.Bot;
using BackPainBot.Storage.Memory;
using BackPainBot.Telemetry;
using BackPainBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Tests.Bot;

/// <summary>What a crash left unsent is sent by whoever looks next.</summary>
public sealed class OutboxSweepTests : IDisposable
{
    private static readonly string Key = Outbox.KeyOf("test/conversations/one", "1");

    private readonly ManualClock _clock = new();
    private readonly Channel _channel = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().AddSingleton<BotMetrics>().BuildServiceProvider();
    private readonly MemoryStore _store;

    public OutboxSweepTests() => _store = new MemoryStore(_clock);

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task What_was_left_is_sent_once_and_where_it_belongs()
    {
        await CrashAsync();
        _clock.Advance(TimeSpan.FromMinutes(1));

        await Sweep().SweepAsync(default);
        await Sweep().SweepAsync(default);

        Assert.Equal([("one", "first"), ("one", "second")], _channel.Sent.Select(activity => (activity.Conversation!.Id!, activity.Text!)));
        Assert.Empty(await _store.FindKeysAsync(Outbox.Prefix, "", 10, default));
    }

    [Fact]
    public async Task What_another_process_may_be_sending_is_left_to_it()
    {
        await CrashAsync();

        await Sweep().SweepAsync(default);

        Assert.Empty(_channel.Sent);
    }

    [Fact]
    public async Task What_cannot_be_delivered_is_tried_again_and_given_up_at_last()
    {
        await CrashAsync();
        _channel.IsDown = true;
        var attempts = 0;
        while ((await _store.FindKeysAsync(Outbox.Prefix, "", 10, default)).Count > 0)
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            await Sweep().SweepAsync(default);
            attempts++;
        }

        Assert.Equal(10, attempts);
        Assert.Empty(_channel.Sent);
    }

    [Fact]
    public async Task What_makes_the_adapter_fail_ends_no_sweep()
    {
        await CrashAsync();
        _clock.Advance(TimeSpan.FromMinutes(1));
        _channel.IsDown = true;
        _channel.OnTurnError = (_, exception) => throw new InvalidOperationException("The channel is down.", exception);

        await Sweep().SweepAsync(default);

        Assert.Single(await _store.FindKeysAsync(Outbox.Prefix, "", 10, default));
    }

    /// <summary>A turn that was stored by a process that then ended.</summary>
    private async Task CrashAsync()
    {
        var inbound = new Activity
        {
            Type = ActivityTypes.Message, Id = "1", ChannelId = "test", ServiceUrl = "https://test", Conversation = new ConversationAccount { Id = "one" },
            From = new ChannelAccount { Id = "user" }, Recipient = new ChannelAccount { Id = "bot" },
        };
        StagedCall[] calls = [new(StagedCallKind.Send, MessageFactory.Text("first")), new(StagedCallKind.Send, MessageFactory.Text("second"))];
        await _store.WriteAsync(new Dictionary<string, object> { [Key] = new Outbox(_store, _clock).Create(inbound, calls) });
    }

    private OutboxSweep Sweep() =>
        new(new Outbox(_store, _clock), _channel, new ConfigurationBuilder().Build(), _services.GetRequiredService<BotMetrics>(), _clock, NullLogger<OutboxSweep>.Instance);

    /// <summary>An adapter that, as the real one does, keeps exceptions of a turn to itself.</summary>
    private sealed class Channel : BotAdapter, IBotFrameworkHttpAdapter
    {
        public Channel() => OnTurnError = (_, _) => Task.CompletedTask;

        public List<Activity> Sent { get; } = [];

        public bool IsDown { get; set; }

        public override async Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            using var context = new TurnContext(this, continuationActivity);
            await RunPipelineAsync(context, callback, cancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (IsDown)
            {
                throw new HttpRequestException("The channel is down.");
            }

            Sent.AddRange(activities);
            return Task.FromResult(activities.Select(_ => new ResourceResponse("sent")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
