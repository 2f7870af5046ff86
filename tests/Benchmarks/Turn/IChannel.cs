using Microsoft.Bot.Builder;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>Brings a bot JSON, and takes its replies as JSON.</summary>
internal interface IChannel
{
    /// <summary>Replies taken so far.</summary>
    int Replies { get; }

    Task ProcessAsync(byte[] json, IBot bot);
}
