using System.Globalization;
using BackPainBot.Bot;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BackPainBot.Storage.Tests.Turns;

/// <summary>Several processes that serve the same conversation.</summary>
public abstract class ReplicaContract
{
    private readonly string _conversation = Guid.NewGuid().ToString("n");

    /// <summary>The same activity arrives five times at once at two replicas: one turn, and all get its replies.</summary>
    protected async Task SameActivityAsync(IBotStore first, IBotStore second)
    {
        var (here, there) = (new Replica(first), new Replica(second));

        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => SendAsync(i % 2 == 0 ? here : there, "same")));

        Assert.Equal(Enumerable.Repeat("1", 5), replies);
        Assert.Equal("2", await SendAsync(there, "next"));
    }

    /// <summary>Different messages race on two replicas: each has its turn, none is lost, none runs twice.</summary>
    protected async Task DifferentMessagesAsync(IBotStore first, IBotStore second)
    {
        Replica[] replicas = [new(first), new(second)];

        var replies = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => SendAsync(replicas[i % 2], $"{i}")));

        Assert.Equal(Enumerable.Range(1, 30), replies.Select(reply => int.Parse(reply, CultureInfo.InvariantCulture)).Order());
    }

    private async Task<string> SendAsync(Replica replica, string id)
    {
        while (true)
        {
            var activity = new Activity
            {
                Type = ActivityTypes.Message, Id = id, Text = "hi", ChannelId = "test", DeliveryMode = DeliveryModes.ExpectReplies, Conversation = new ConversationAccount { Id = _conversation },
                From = new ChannelAccount { Id = "user" }, Recipient = new ChannelAccount { Id = "bot" },
            };
            using var context = new TurnContext(new TestAdapter(), activity);
            try
            {
                await replica.Bot.OnTurnAsync(context);
                return Assert.Single(context.BufferedReplyActivities).Text!;
            }
            catch (TurnRefusedException)
            {
                // A channel delivers it again.
            }
        }
    }

    private sealed class Replica : IBot
    {
        private readonly IStatePropertyAccessor<int> _count;

        public Replica(IBotStore store)
        {
            var state = new ConversationState(store);
            _count = state.CreateProperty<int>("count");
            Bot = new TransactionalBot(
                this, state, store, new Outbox(store, TimeProvider.System), [], new ConversationGate(Options.Create(new TurnOptions())), NullLogger<TransactionalBot>.Instance);
        }

        public TransactionalBot Bot { get; }

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var count = await _count.GetAsync(turnContext, () => 0, cancellationToken) + 1;
            await _count.SetAsync(turnContext, count, cancellationToken);
            await turnContext.SendActivityAsync(count.ToString(CultureInfo.InvariantCulture), cancellationToken: cancellationToken);
        }
    }
}
