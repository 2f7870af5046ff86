using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Internal;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees.</summary>
/// <typeparam name="T">The type of the prompt's value.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object?> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn, in which a validator may say why it objects.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was made of the answer; a validator may change its value, or be asked although nothing was recognised.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was begun with, as persisted.</summary>
    public PromptOptions Options { get; }

    /// <summary>The prompt's own state; kept until it ends.</summary>
    public IDictionary<string, object?> State { get; }

    /// <summary>How often the user has answered this prompt, this answer included.</summary>
    public int AttemptCount =>
        State.TryGetValue(PromptState.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
