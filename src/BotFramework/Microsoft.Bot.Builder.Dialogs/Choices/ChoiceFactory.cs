using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public class ChoiceFactory
{
    /// <summary>The most choices that are joined in one line when the channel has no buttons.</summary>
    private const int MaxInline = 3;

    /// <summary>Offers choices in the way that fits the channel best.</summary>
    public static IMessageActivity ForChannel(string? channelId, IList<Choice> list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>Offers choices in the way that fits the channel best: buttons where titles are short enough, else a line or a list.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">The question for voice.</param>
    /// <param name="options">How choices are joined in text.</param>
    /// <param name="conversationType">The kind of conversation, which decides in Teams.</param>
    /// <param name="toList">Ids of those who see suggested actions.</param>
    public static IMessageActivity ForChannel(
        string? channelId,
        IList<Choice> list,
        string? text = null,
        string? speak = null,
        ChoiceFactoryOptions? options = null,
        string? conversationType = default,
        IList<string>? toList = default)
    {
        list ??= [];
        if (LongestTitle(list) <= Channel.MaxActionTitleLength(channelId))
        {
            if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            {
                return SuggestedAction(list, text, speak, toList);
            }

            if (Channel.SupportsCardActions(channelId, list.Count))
            {
                return HeroCard(list, text, speak);
            }

            if (list.Count <= MaxInline)
            {
                return Inline(list, text, speak, options);
            }
        }

        return List(list, text, speak, options);
    }

    /// <summary>Offers choices in one line: "question (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var includeNumbers = options?.IncludeNumbers ?? true;
        var builder = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                builder.Append(Connector(index, choices.Count, options));
            }

            if (includeNumbers)
            {
                builder.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            builder.Append(Title(choices[index]));
        }

        return MessageFactory.Text(builder.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices a line each.</summary>
    public static Activity List(IList<string> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Offers choices a line each, numbered or with dashes.</summary>
    public static Activity List(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var includeNumbers = options?.IncludeNumbers ?? true;
        var builder = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            builder.Append(index > 0 ? "\n   " : null);
            if (includeNumbers)
            {
                builder.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            }
            else
            {
                builder.Append("- ");
            }

            builder.Append(Title(choices[index]));
        }

        return MessageFactory.Text(builder.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string? text = null, string? speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>Offers choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string? text = null, string? speak = null, IList<string>? toList = default) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Offers choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Offers choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">The question for voice.</param>
    /// <param name="toList">Ids of those who see them; everybody when null.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null, IList<string>? toList = default) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Offers choices as buttons of a hero card, which holds the text too.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Actions(choices) };
        var attachment = new Attachment { ContentType = Schema.HeroCard.ContentType, Content = card };
        return MessageFactory.Attachment(attachment, null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Makes choices of texts; none of null.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices)
    {
        var made = new List<Choice>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
        {
            made.Add(new Choice(choice));
        }

        return made;
    }

    private static List<CardAction> Actions(IList<Choice>? choices)
    {
        var actions = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
        {
            actions.Add(choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value });
        }

        return actions;
    }

    private static int LongestTitle(IList<Choice> list)
    {
        var longest = 0;
        foreach (var choice in list)
        {
            var title = string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;
            longest = Math.Max(longest, title?.Length ?? 0);
        }

        return longest;
    }

    private static string? Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static string Connector(int index, int count, ChoiceFactoryOptions? options)
    {
        if (index < count - 1)
        {
            return options?.InlineSeparator ?? ", ";
        }

        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }
}
