using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Members of Teams conversations, in full.</summary>
internal static class TeamsMembers
{
    private const string ConversationNotFound = nameof(ConversationNotFound);

    /// <summary>
    /// Returns a member that joined with what the roster says of it. The bot itself, a member that came in full, and one
    /// the roster does not know are taken as they came, as are all where the turn has no connector.
    /// </summary>
    public static async Task<TeamsChannelAccount> CompleteAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (member.OtherMembers is { Count: > 0 }
            || member.Id == turnContext.Activity.Recipient?.Id
            || turnContext.TurnState.Get<IConnectorClient>()?.Conversations is not Conversations conversations)
        {
            return Of(member);
        }

        var conversationId = turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;
        try
        {
            var account = await conversations.GetConversationMemberAsync(member.Id!, conversationId!, cancellationToken);
            return account is null ? Of(member) : Of(account);
        }
        catch (ErrorResponseException exception) when (exception.Body?.Error?.Code == ConversationNotFound)
        {
            return Of(member);
        }
    }

    public static TeamsChannelAccount Of(ChannelAccount account) =>
        account as TeamsChannelAccount ?? BotJson.Convert<TeamsChannelAccount>(BotJson.ToElement(account))!;
}
