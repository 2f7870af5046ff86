using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Turns;

/// <summary>Stores what users do, as the bot and the clients will see it.</summary>
internal sealed class InboundActivities(IActivityLog log, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string JoinKey = "join";
    private const int LongestKey = 120;
    private const int LongestName = 200;

    /// <summary>Stores that the user and the bot have joined; once, however often it is called.</summary>
    public Task<AcceptResult> JoinAsync(LoggedConversation conversation, string? userName, CancellationToken cancellationToken)
    {
        var user = new ChannelAccount { Id = conversation.UserId, Name = Shorten(userName), Role = RoleTypes.User };
        var bot = Bot();
        var activity = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            From = user,
            Recipient = bot,
            MembersAdded = [bot, user],
            Locale = conversation.Locale,
        };
        Address(activity, conversation);
        var stored = new NewActivity(BotFrameworkJson.Serialize(activity), JoinKey, IsVisible: false);
        return log.AcceptAsync(conversation.Id, stored, int.MaxValue, cancellationToken);
    }

    /// <summary>Puts an activity of the user's into the form in which it is stored: the sender, the channel and the conversation are the service's to say.</summary>
    /// <param name="activity">What the client sent.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="userId">The user whom the token names; null leaves to a server whom it speaks for.</param>
    public void Prepare(Activity activity, LoggedConversation conversation, string? userId)
    {
        activity.From ??= new ChannelAccount();
        activity.From.Id = userId ?? activity.From.Id ?? conversation.UserId;
        activity.From.Name = Shorten(activity.From.Name);
        activity.From.Role = RoleTypes.User;
        activity.Recipient = Bot();
        activity.Locale = Locales.Known(activity.Locale) ?? conversation.Locale;
        activity.DeliveryMode = null;
        activity.CallerId = null;
        Address(activity, conversation);
    }

    /// <summary>Stores a prepared activity as waiting for the bot. The same one, told by its sender and the client's id for it, is stored once.</summary>
    public Task<AcceptResult> AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        var stored = new NewActivity(BotFrameworkJson.Serialize(activity), KeyOf(activity));
        return log.AcceptAsync(activity.Conversation!.Id!, stored, options.Value.PendingLimit, cancellationToken);
    }

    private void Address(Activity activity, LoggedConversation conversation)
    {
        activity.Id = null;
        activity.ServiceUrl = null;
        activity.Timestamp = clock.GetUtcNow();
        activity.ChannelId = conversation.ChannelId;
        activity.Conversation = new ConversationAccount { Id = conversation.Id };
    }

    private ChannelAccount Bot() => new() { Id = options.Value.BotId, Name = options.Value.BotName, Role = RoleTypes.Bot };

    private static string? Shorten(string? name) => name?.Length > LongestName ? name[..LongestName] : name;

    private static string? KeyOf(Activity activity)
    {
        if (ClientId(activity) is not { Length: > 0 } id)
        {
            return null;
        }

        var key = $"c/{activity.From!.Id!.Length}/{activity.From.Id}/{id}";
        return key.Length <= LongestKey ? key : $"h/{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
    }

    private static string? ClientId(Activity activity)
    {
        try
        {
            return BotFrameworkJson.Read(activity.ChannelData, ClientJson.Default.ClientChannelData)?.ClientActivityID is { ValueKind: JsonValueKind.String } id ? id.GetString() : null;
        }
        catch (JsonException)
        {
            // Channel data of another shape has no such id.
            return null;
        }
    }
}
