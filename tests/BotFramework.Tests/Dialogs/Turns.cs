using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>Turn contexts and dialog contexts for tests that need no conversation.</summary>
internal static class Turns
{
    public static TurnContext Create(Activity? activity = null) => new(new TestAdapter(), activity ?? new Activity
    {
        Type = ActivityTypes.Message,
        Id = "1",
        ChannelId = "test",
        Text = "hi",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "conversation"),
    });

    public static DialogContext Dialogs(params Dialog[] dialogs)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return new DialogContext(set, Create(), new DialogState());
    }
}
