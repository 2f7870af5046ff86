using System.ComponentModel.DataAnnotations;

namespace BackPainBot.DirectLine;

/// <summary>How Direct Line is served. Bound from <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Secrets with which a site's own server gets tokens; several, so that one can be exchanged for another. None: tokens/generate is refused.</summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>Keys that tokens are signed with, Base64 of 32 bytes or more; the first signs, all are accepted. Replicas need the same. None: one is made once and kept in <see cref="KeyFolder"/>.</summary>
    public IList<string> SigningKeys { get; } = [];

    /// <summary>Where a key of the service's own making is kept, readable by its owner alone; absolute or beside the app's settings. None: the folder of the store.</summary>
    public string? KeyFolder { get; set; }

    /// <summary>Origins, such as <c>https://clinic.example</c>, whose pages may use the service and embed the chat, beside its own. <c>*</c> is any.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Where clients reach the service, such as <c>https://bot.example</c>, when that cannot be told from requests. None: the host that they name.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The bot's id in conversations.</summary>
    [Required, StringLength(100, MinimumLength = 1)]
    public string BotId { get; set; } = "bot";

    /// <summary>The bot's name in conversations.</summary>
    public string? BotName { get; set; }

    /// <summary>Seconds for which a token holds. Clients refresh every 15 minutes.</summary>
    [Range(1000, 86400)]
    public int TokenSeconds { get; set; } = 1800;

    /// <summary>Seconds within which a stream must be opened.</summary>
    [Range(5, 600)]
    public int StreamTokenSeconds { get; set; } = 60;

    /// <summary>New conversations that one address may ask for at once, at /api/token: a clinic's whole staff may be behind it.</summary>
    [Range(1, 1_000_000)]
    public int TokenBurst { get; set; } = 240;

    /// <summary>New conversations that it may ask for in a minute when it has used up its burst; 0 is no limit.</summary>
    [Range(0, 1_000_000)]
    public int TokensPerMinute { get; set; } = 60;

    /// <summary>Largest activity in bytes; a larger one is answered 413.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 128 * 1024;

    /// <summary>Activities of one conversation that may wait for the bot; a further one is answered 429.</summary>
    [Range(1, 10_000)]
    public int PendingLimit { get; set; } = 50;

    /// <summary>Turns that one conversation may take at once before it has to wait between them; who has to is told once.</summary>
    [Range(1, 10_000)]
    public int TurnBurst { get; set; } = 12;

    /// <summary>Seconds between turns of a conversation that has used up its burst; 0 is no wait.</summary>
    [Range(0, 60)]
    public double SecondsPerTurn { get; set; } = 2;

    /// <summary>Conversations whose turns run at the same time.</summary>
    [Range(1, 1024)]
    public int ConcurrentTurns { get; set; } = 32;

    /// <summary>Seconds after which a turn is given up.</summary>
    [Range(1, 3600)]
    public int TurnSeconds { get; set; } = 60;

    /// <summary>Streams of one conversation; one more closes the oldest.</summary>
    [Range(1, 1000)]
    public int SocketsPerConversation { get; set; } = 8;

    /// <summary>Streams of one address; a further one is answered 429, and its client reads without a stream.</summary>
    [Range(1, 1_000_000)]
    public int SocketsPerAddress { get; set; } = 1000;

    /// <summary>Streams in all; a further one is answered 503.</summary>
    [Range(1, 1_000_000)]
    public int MaxSockets { get; set; } = 20_000;

    /// <summary>Seconds that a client may take to accept what it is sent before its stream is cut.</summary>
    [Range(1, 600)]
    public int SendSeconds { get; set; } = 20;

    /// <summary>Seconds after which a silent stream gets an empty frame.</summary>
    [Range(1, 3600)]
    public int KeepAliveSeconds { get; set; } = 30;
}
