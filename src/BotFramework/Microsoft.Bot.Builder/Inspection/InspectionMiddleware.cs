using System.Text.Json;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Lets the Emulator look into a conversation on another channel: <c>/INSPECT open</c> there, then the <c>/INSPECT attach</c> it answers in the
/// conversation. Nobody is asked for a password: for development only.
/// </summary>
public class InspectionMiddleware : InterceptionMiddleware
{
    private const string Command = "/INSPECT";
    private const string Attached = "Attached to session, all traffic is being replicated for inspection.";

    private static readonly HttpClient SharedHttpClient = new();

    private readonly InspectionState _inspectionState;
    private readonly UserState? _userState;
    private readonly ConversationState? _conversationState;
    private readonly MicrosoftAppCredentials _credentials;
    private readonly IStatePropertyAccessor<InspectionSessionsByStatus> _sessions;

    /// <summary>Initializes a new instance of the <see cref="InspectionMiddleware"/> class.</summary>
    /// <param name="inspectionState">Where the sessions are kept.</param>
    /// <param name="userState">State to show.</param>
    /// <param name="conversationState">State to show.</param>
    /// <param name="credentials">The bot's credentials, for calls to the inspector.</param>
    /// <param name="logger">Where failures of inspection are logged.</param>
    public InspectionMiddleware(
        InspectionState inspectionState,
        UserState? userState = null,
        ConversationState? conversationState = null,
        MicrosoftAppCredentials? credentials = null,
        ILogger<InspectionMiddleware>? logger = null)
        : base(logger)
    {
        ArgumentNullException.ThrowIfNull(inspectionState);
        _inspectionState = inspectionState;
        _userState = userState;
        _conversationState = conversationState;
        _credentials = credentials ?? MicrosoftAppCredentials.Empty;
        _sessions = inspectionState.CreateProperty<InspectionSessionsByStatus>(nameof(InspectionSessionsByStatus));
    }

    /// <summary>Carries out the command in the turn's message; false where there is none.</summary>
    public async Task<bool> ProcessCommandAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(turnContext.Activity.Text))
        {
            return false;
        }

        switch (WordsOf(turnContext.Activity))
        {
            case [Command, "open"]:
                await OpenAsync(turnContext, cancellationToken);
                return true;
            case [Command, "attach", var sessionId]:
                await AttachAsync(turnContext, sessionId, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    protected override async Task<(bool shouldForwardToApplication, bool shouldIntercept)> InboundAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        if (await ProcessCommandAsync(turnContext, cancellationToken))
        {
            return (false, false);
        }

        using var session = await FindSessionAsync(turnContext, cancellationToken);
        return (true, session is not null && await TrySendAsync(turnContext, session, activity, cancellationToken));
    }

    /// <inheritdoc/>
    protected override async Task OutboundAsync(ITurnContext turnContext, IEnumerable<Activity> clonedActivities, CancellationToken cancellationToken)
    {
        using var session = await FindSessionAsync(turnContext, cancellationToken);
        if (session is null)
        {
            return;
        }

        foreach (var activity in clonedActivities)
        {
            if (!await TrySendAsync(turnContext, session, activity, cancellationToken))
            {
                return;
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task TraceStateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        using var session = await FindSessionAsync(turnContext, cancellationToken);
        if (session is null)
        {
            return;
        }

        var state = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        await AddAsync(state, "userState", _userState, turnContext, cancellationToken);
        await AddAsync(state, "conversationState", _conversationState, turnContext, cancellationToken);
        await TrySendAsync(turnContext, session, InspectionTrace.OfState(state), cancellationToken);
    }

    /// <summary>Returns the client for calls to the inspector.</summary>
    protected virtual HttpClient GetHttpClient() => SharedHttpClient;

    private static string[] WordsOf(Activity activity)
    {
        var text = activity.Text;
        activity.RemoveRecipientMention();
        var words = activity.Text?.Trim().Split(' ') ?? [];
        activity.Text = text;
        return words;
    }

    // In a team a conversation is one thread; what is attached is the team.
    private static string AttachId(Activity activity) => activity.TeamsGetTeamInfo()?.Id ?? activity.Conversation!.Id!;

    private static async Task AddAsync(
        Dictionary<string, JsonElement> state, string name, BotState? botState, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (botState is null)
        {
            return;
        }

        await botState.LoadAsync(turnContext, force: false, cancellationToken);
        using var json = JsonDocument.Parse(StateJson.Serialize(botState.GetCachedState(turnContext)!.State));
        state[name] = json.RootElement.Clone();
    }

    private async Task OpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sessions = await SessionsAsync(turnContext, cancellationToken);
        var sessionId = sessions.Open(turnContext.Activity.GetConversationReference());
        await turnContext.SendActivityAsync(InspectionTrace.OfCommand($"{Command} attach {sessionId}"), cancellationToken);
        await _inspectionState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    private async Task AttachAsync(ITurnContext turnContext, string sessionId, CancellationToken cancellationToken)
    {
        var sessions = await SessionsAsync(turnContext, cancellationToken);
        var answer = sessions.Attach(AttachId(turnContext.Activity), sessionId) ? Attached : $"Open session with id {sessionId} does not exist.";
        await turnContext.SendActivityAsync(MessageFactory.Text(answer), cancellationToken);
        await _inspectionState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    private async Task<InspectionSession?> FindSessionAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sessions = await SessionsAsync(turnContext, cancellationToken);
        return sessions.AttachedSessions.TryGetValue(AttachId(turnContext.Activity), out var inspector)
            ? new InspectionSession(inspector, _credentials, GetHttpClient())
            : null;
    }

    private Task<InspectionSessionsByStatus> SessionsAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _sessions.GetAsync(turnContext, () => new InspectionSessionsByStatus(), cancellationToken);

    private async Task<bool> TrySendAsync(ITurnContext turnContext, InspectionSession session, Activity trace, CancellationToken cancellationToken)
    {
        try
        {
            await session.SendAsync(trace, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            BuilderLog.InspectorUnreachable(Logger, exception.GetType().Name);
        }

        var sessions = await SessionsAsync(turnContext, cancellationToken);
        sessions.AttachedSessions.Remove(AttachId(turnContext.Activity));
        await _inspectionState.SaveChangesAsync(turnContext, force: false, cancellationToken);
        return false;
    }
}
