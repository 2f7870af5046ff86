using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Completes what messages speak: falls back to their text, and wraps it into SSML with a voice for channels that speak.</summary>
/// <param name="voiceName">The voice, as Azure's speech service names it; null wraps without a voice.</param>
/// <param name="fallbackToTextForSpeak">Whether a message without speech speaks its text.</param>
public class SetSpeakMiddleware(string? voiceName, bool fallbackToTextForSpeak) : IMiddleware
{
    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        turnContext.OnSendActivities((context, activities, nextSend) =>
        {
            foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
            {
                Complete(activity, context.Activity.ChannelId);
            }

            return nextSend();
        });
        return next(cancellationToken);
    }

    private static bool Speaks(string? channelId) =>
        string.Equals(channelId, Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Emulator, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Telephony, StringComparison.OrdinalIgnoreCase);

    private static bool HasElement(string ssml, string name)
    {
        try
        {
            return XElement.Parse(ssml).DescendantsAndSelf().Any(element => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase));
        }
        catch (XmlException)
        {
            // Plain text has no elements.
            return false;
        }
    }

    private void Complete(Activity activity, string? channelId)
    {
        if (fallbackToTextForSpeak && string.IsNullOrEmpty(activity.Speak))
        {
            activity.Speak = activity.Text;
        }

        if (string.IsNullOrEmpty(activity.Speak) || string.IsNullOrEmpty(voiceName) || !Speaks(channelId) || HasElement(activity.Speak, "speak"))
        {
            return;
        }

        if (!HasElement(activity.Speak, "voice"))
        {
            activity.Speak = $"<voice name='{voiceName}'>{activity.Speak}</voice>";
        }

        activity.Speak = $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{activity.Locale ?? "en-US"}'>{activity.Speak}</speak>";
    }
}
