using BackPainBot.Answers;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs;

/// <summary>What prompts' validators do alike.</summary>
internal static class PromptExtensions
{
    /// <summary>Asks again in other words, with the prompt's choices as buttons; the reply was not valid.</summary>
    public static async Task<bool> AskAgainAsync<T>(
        this PromptValidatorContext<T> prompt, Speaker speaker, Phrase help, CancellationToken cancellationToken, params object[] values)
    {
        var choices = (prompt.Options.Choices ?? []).Select(choice => choice.Value ?? "");
        await speaker.AskAsync(prompt.Context, TurnIds.Step, speaker.Say(prompt.Context, help, values), choices, cancellationToken);
        return false;
    }

    /// <summary>Whether the user said a button's words, in any of its variations.</summary>
    public static bool Said(this ITurnContext context, Speaker speaker, Phrase button)
    {
        var text = context.Activity.Text?.Trim().TrimEnd('.', '!');
        return speaker.Knowledge(context).Phrases.All(button).Contains(text, StringComparer.OrdinalIgnoreCase);
    }
}
