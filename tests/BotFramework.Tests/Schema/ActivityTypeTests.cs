using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ActivityTypeTests
{
    private static readonly Dictionary<string, Func<Activity, IActivity?>> Casts = new()
    {
        [ActivityTypes.Message] = activity => activity.AsMessageActivity(),
        [ActivityTypes.ContactRelationUpdate] = activity => activity.AsContactRelationUpdateActivity(),
        [ActivityTypes.InstallationUpdate] = activity => activity.AsInstallationUpdateActivity(),
        [ActivityTypes.ConversationUpdate] = activity => activity.AsConversationUpdateActivity(),
        [ActivityTypes.Typing] = activity => activity.AsTypingActivity(),
        [ActivityTypes.EndOfConversation] = activity => activity.AsEndOfConversationActivity(),
        [ActivityTypes.Event] = activity => activity.AsEventActivity(),
        [ActivityTypes.Invoke] = activity => activity.AsInvokeActivity(),
        [ActivityTypes.MessageUpdate] = activity => activity.AsMessageUpdateActivity(),
        [ActivityTypes.MessageDelete] = activity => activity.AsMessageDeleteActivity(),
        [ActivityTypes.MessageReaction] = activity => activity.AsMessageReactionActivity(),
        [ActivityTypes.Suggestion] = activity => activity.AsSuggestionActivity(),
        [ActivityTypes.Trace] = activity => activity.AsTraceActivity(),
        [ActivityTypes.Handoff] = activity => activity.AsHandoffActivity(),
        [ActivityTypes.Command] = activity => activity.AsCommandActivity(),
        [ActivityTypes.CommandResult] = activity => activity.AsCommandResultActivity(),
    };

    public static TheoryData<string> Types => [.. Casts.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void As_ItsOwnType_IsTheActivity(string type)
    {
        foreach (var spelling in (string[])[type, type.ToUpperInvariant(), type + "/subtype"])
        {
            var activity = new Activity { Type = spelling };

            Assert.Same(activity, Casts[type](activity));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void As_AnotherType_IsNull(string type)
    {
        foreach (var other in Casts.Keys.Where(other => other != type).Append(type + "s").Append(string.Empty).Append(null))
        {
            Assert.Null(Casts[type](new Activity { Type = other }));
        }
    }

    [Theory]
    [InlineData("https://service.example/", false)]
    [InlineData("HTTP://service.example/", false)]
    [InlineData("urn:botframework:websocket:wss://service.example/", true)]
    [InlineData(null, false)]
    public void IsFromStreamingConnection_ByServiceUrl_IsTrueOnlyOffHttp(string? serviceUrl, bool expected) =>
        Assert.Equal(expected, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());
}
