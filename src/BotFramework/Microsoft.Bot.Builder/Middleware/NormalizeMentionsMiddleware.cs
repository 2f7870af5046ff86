using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Takes <c>&lt;at&gt;</c> tags out of messages and their mention entities, keeping the names; the bot's own mention goes altogether.
/// </summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    /// <summary>Gets or sets a value indicating whether the bot's own mention is removed. True by default.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            Normalize(turnContext.Activity);
        }

        return next(cancellationToken);
    }

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention)
        {
            activity.RemoveRecipientMention();
            if (activity.Entities is not null)
            {
                var recipientId = activity.Recipient?.Id;
                activity.Entities = [.. activity.Entities.Where(entity => MentionOf(entity)?.Mentioned?.Id is not { } id || id != recipientId)];
            }
        }

        activity.Text = AtTags.Remove(activity.Text)?.Trim();
        foreach (var entity in activity.Entities ?? [])
        {
            if (MentionOf(entity) is { } mention)
            {
                mention.Text = AtTags.Remove(mention.Text)?.Trim();
                if (!ReferenceEquals(mention, entity))
                {
                    entity.SetAs(mention);
                }
            }
        }
    }

    private static Mention? MentionOf(Entity entity) =>
        string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) ? entity as Mention ?? entity.GetAs<Mention>() : null;
}
