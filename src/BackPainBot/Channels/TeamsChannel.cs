using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>What an activity says of the place in Teams that it comes from.</summary>
internal static class TeamsChannel
{
    private const string PlaygroundPath = "/_connector";

    public static bool Is(IActivity inbound) => inbound.ChannelId == Microsoft.Bot.Connector.Channels.Msteams;

    /// <summary>Whether it comes from a chat of the user's with the bot alone, where suggested actions show.</summary>
    public static bool IsPersonal(IActivity inbound) => inbound.Conversation?.ConversationType == "personal";

    /// <summary>Whether it comes from the Agents Playground, which stands for Teams on a developer's machine but fails on buttons that Teams would show as said.</summary>
    public static bool IsPlayground(IActivity inbound) =>
        Uri.TryCreate(inbound.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback && service.AbsolutePath.TrimEnd('/') == PlaygroundPath;
}
