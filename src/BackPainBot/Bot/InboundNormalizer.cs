using System.Text.RegularExpressions;
using BackPainBot.Channels;
using BackPainBot.Knowledge;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace BackPainBot.Bot;

/// <summary>
/// Gives every activity the form that the dialogs read: without the mention of the bot, with the text of a pressed button, a local time, and the
/// locale in which the bot will speak, so that the framework's prompts speak and understand no other.
/// </summary>
public sealed partial class InboundNormalizer(TimeProvider clock, KnowledgeCatalog catalog, IOptions<TurnOptions> options) : IMiddleware
{
    /// <summary>Longer ones are no names.</summary>
    private const int LongestName = 256;

    /// <summary>Longer texts of buttons are not ours.</summary>
    private const int ButtonTextLimit = 500;

    private const string MentionType = "mention";

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        activity.Locale = catalog.For(activity.Locale).Locale;
        if (activity.ChannelData is not null && TeamsChannel.Is(activity) && !activity.TryGetChannelData<TeamsChannelData>(out _))
        {
            // Of another form than the protocol's: nobody's.
            activity.ChannelData = null;
        }

        activity.LocalTimestamp ??= activity.Timestamp ?? clock.GetUtcNow();
        if (activity.Type == ActivityTypes.Message)
        {
            if (activity.Entities?.Count > 0 && activity.Text is not null)
            {
                activity.Entities = [.. activity.Entities.Where(IsReadable)];
                activity.RemoveRecipientMention();
                NameOthers(activity);
            }

            if (string.IsNullOrWhiteSpace(activity.Text) && activity.Value is not null)
            {
                activity.Text = ButtonText(activity.Value);
            }

            activity.Text = activity.Text is null ? null : TeamsMarks().Replace(activity.Text, " ").Trim();
            if (activity.Text?.Length > options.Value.MaxTextLength)
            {
                turnContext.TurnState.Add(new LongText(activity.Text));
                activity.Text = Shorten(activity.Text, options.Value.MaxTextLength / 2);
            }
        }

        return next(cancellationToken);
    }

    // What stands in a text of Teams for a card or a file that was inserted, and for a space.
    [GeneratedRegex("</?(span|attachment)\\b[^>]*>|&nbsp;", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TeamsMarks();

    /// <summary>A mention of another form than the protocol's mentions nobody.</summary>
    private static bool IsReadable(Entity entity)
    {
        if (!string.Equals(entity?.Type, MentionType, StringComparison.OrdinalIgnoreCase))
        {
            return entity is not null;
        }

        try
        {
            return entity!.GetAs<Mention>() is not null;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    /// <summary>Whom else a message mentions is in it by name, without the tags.</summary>
    private static void NameOthers(Activity activity)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention is { Text.Length: > 0, Mentioned.Name: { } name } && mention.Mentioned.Id != activity.Recipient?.Id && Fits(mention.Text, name))
            {
                activity.Text = activity.Text?.Replace(mention.Text, name, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    /// <summary>Whether a name may stand for its mention. Names that are longer hold no tag, so that none of another mention stands in them, and the text cannot grow again and again.</summary>
    private static bool Fits(string mention, string name) =>
        name.Length <= mention.Length || (name.Length <= LongestName && mention.StartsWith("<at", StringComparison.OrdinalIgnoreCase) && !name.Contains('<', StringComparison.Ordinal));

    /// <summary>Of an endless text its beginning and its end.</summary>
    private static string Shorten(string text, int half) => string.Concat(text.AsSpan(0, half), "\n", text.AsSpan(text.Length - half));

    /// <summary>The text that a button of ours carries; null for a value of another form.</summary>
    private static string? ButtonText(object value)
    {
        if (value is string said)
        {
            return said.Length <= ButtonTextLimit ? said : null;
        }

        try
        {
            var text = BotFrameworkJson.Read(value, BotJsonContext.Default.ButtonValue)?.Text;
            return text?.Length <= ButtonTextLimit ? text : null;
        }
        catch (System.Text.Json.JsonException)
        {
            // A forged or foreign value says nothing; the bot answers that it cannot tell what was pressed.
            return null;
        }
    }
}
