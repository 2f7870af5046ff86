using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the account with this id is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) => activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    /// <summary>Whether the recipient is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == activity.Recipient?.Id);

    /// <summary>Takes the recipient's mention out of the text; gives the text that remains.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity) => RemoveMentionText(activity, activity.Recipient?.Id);

    /// <summary>Takes the mentions of the account with this id out of the text; gives the text that remains.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string? id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned is not { } mentioned || mentioned.Id != id || activity.Text is not { } text)
            {
                continue;
            }

            var named = mention.Text ?? $"<at>{mentioned.Name}</at>";
            activity.Text = named.Length == 0 ? text.Trim() : Regex.Replace(text, Regex.Escape(named), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
