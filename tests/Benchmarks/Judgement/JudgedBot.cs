using System.Text.Json;
using BackPainBot.Bot;
using BackPainBot.Feedback;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Storage;
using BackPainBot.Storage.Memory;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BackPainBot.Benchmarks.Judgement;

/// <summary>The whole bot in this process, talked to on channel <c>emulator</c> so that its traces tell how it understood.</summary>
internal sealed class JudgedBot : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IBot _bot;

    // An adapter numbers the activities of its conversation.
    private readonly Dictionary<string, TestAdapter> _conversations = new(StringComparer.Ordinal);

    public JudgedBot()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Promises:Refuse", "true")]).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMetrics();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<IHostEnvironment>(new JudgedEnvironment());
        services.AddSingleton(TimeProvider.System);
        services.AddKnowledge(configuration);
        services.AddRecognition(configuration);
        services.AddSingleton<IBotStore>(_ => new MemoryStore(TimeProvider.System));
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<IBotStore>());
        services.AddFeedback(configuration);
        services.AddBot(configuration);
        _services = services.BuildServiceProvider();
        _bot = _services.GetRequiredService<IBot>();
    }

    public KnowledgeBase Knowledge => _services.GetRequiredService<KnowledgeCatalog>().Languages[0];

    public void Dispose() => _services.Dispose();

    /// <summary>Says something in a conversation.</summary>
    public async Task<JudgedTurn> SayAsync(string conversation, string text)
    {
        if (!_conversations.TryGetValue(conversation, out var adapter))
        {
            _conversations[conversation] = adapter = new TestAdapter(Reference(conversation), sendTraceActivity: true);
        }

        var activity = new Activity { Type = ActivityTypes.Message, Text = text, Locale = "en-US" };
        await adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync);
        var texts = new List<string>();
        JsonElement trace = default;
        while (adapter.GetNextReply() is Activity reply)
        {
            if (reply.Type == ActivityTypes.Message)
            {
                texts.Add(reply.Text ?? "");
            }
            else if (reply.Name == UnderstandingTrace.Name)
            {
                trace = (JsonElement)reply.Value!;
            }
        }

        if (trace.ValueKind == JsonValueKind.Undefined)
        {
            throw new InvalidOperationException($"The turn left no trace: {text}");
        }

        return new JudgedTurn(
            trace.GetProperty("kind").GetString()!,
            [.. trace.GetProperty("answered").EnumerateArray().Select(id => id.GetString()!)],
            [.. trace.GetProperty("topics").EnumerateArray().Select(topic => topic.GetProperty("id").GetString()!)],
            string.Join("\n\n", texts));
    }

    private static ConversationReference Reference(string conversation) => new()
    {
        ChannelId = "emulator",
        Conversation = new ConversationAccount { Id = conversation },
        User = new ChannelAccount { Id = "user" },
        Bot = new ChannelAccount { Id = "bot" },
    };
}
