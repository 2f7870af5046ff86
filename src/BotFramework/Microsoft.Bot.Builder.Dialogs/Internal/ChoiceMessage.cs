using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>A question with its choices.</summary>
internal static class ChoiceMessage
{
    public static IMessageActivity Create(
        IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options, string? conversationType, IList<string>? toList)
    {
        var text = prompt?.Text ?? string.Empty;
        var message = style switch
        {
            ListStyle.None => Plain(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

        if (prompt is null)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        // The options hold the prompt for the next attempt: they keep theirs, the channel gets a copy.
        var copy = prompt is Activity activity ? activity.Copy() : BotJson.Convert<Activity>(prompt)!;
        copy.Text = message.Text;
        if (message.SuggestedActions?.Actions is { Count: > 0 })
        {
            copy.SuggestedActions = message.SuggestedActions;
        }

        if (message.Attachments is { Count: > 0 } added)
        {
            copy.Attachments = copy.Attachments is { } present ? [.. present, .. added] : added;
        }

        return copy;
    }

    private static Activity Plain(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
