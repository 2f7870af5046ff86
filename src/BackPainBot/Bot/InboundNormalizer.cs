using System.Text.RegularExpressions;
using BackPainBot.Knowledge;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>
/// Gives every activity the form that the dialogs read: without the mention of the bot, with the text of a pressed button, a local time, and the
/// locale in which the bot will speak, so that the framework's prompts speak and understand no other.
/// </summary>
public sealed partial class InboundNormalizer(TimeProvider clock, KnowledgeCatalog catalog) : IMiddleware
{
    /// <summary>Characters of a message that are read.</summary>
    public const int LongestText = 16_000;

    /// <summary>Longer texts of buttons are not ours.</summary>
    private const int ButtonTextLimit = 500;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        activity.Locale = catalog.For(activity.Locale).Locale;
        activity.LocalTimestamp ??= activity.Timestamp ?? clock.GetUtcNow();
        if (activity.Type == ActivityTypes.Message)
        {
            if (activity.Entities?.Count > 0 && activity.Text is not null)
            {
                activity.RemoveRecipientMention();
                NameOthers(activity);
            }

            if (string.IsNullOrWhiteSpace(activity.Text) && activity.Value is not null)
            {
                activity.Text = ButtonText(activity.Value);
            }

            activity.Text = Shorten(activity.Text is null ? null : TeamsMarks().Replace(activity.Text, " ").Trim());
        }

        return next(cancellationToken);
    }

    // What stands in a text of Teams for a card or a file that was inserted, and for a space.
    [GeneratedRegex("</?(span|attachment)\\b[^>]*>|&nbsp;", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TeamsMarks();

    /// <summary>Whom else a message mentions is in it by name, without the tags.</summary>
    private static void NameOthers(Activity activity)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention is { Text.Length: > 0, Mentioned.Name: { } name } && mention.Mentioned.Id != activity.Recipient?.Id)
            {
                activity.Text = activity.Text?.Replace(mention.Text, name, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    /// <summary>Of an endless text its beginning and its end, where danger and questions are told; reading takes time by its length.</summary>
    private static string? Shorten(string? text) =>
        text is null || text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText / 2), "\n", text.AsSpan(text.Length - (LongestText / 2)));

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
