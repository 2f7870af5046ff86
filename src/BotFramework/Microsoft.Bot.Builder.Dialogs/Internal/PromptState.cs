using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>What a prompt keeps in its instance: its options, and a dictionary of its own with the attempt count.</summary>
internal readonly record struct PromptState(PromptOptions Options, IDictionary<string, object?> Values)
{
    public const string AttemptCountKey = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    public static PromptState Begin(DialogInstance instance, PromptOptions options)
    {
        ExpectInput(options.Prompt);
        ExpectInput(options.RetryPrompt);

        var values = new Dictionary<string, object?> { [AttemptCountKey] = 0 };
        instance.State![PersistedOptions] = options;
        instance.State[PersistedState] = values;
        return new PromptState(options, values);
    }

    public static PromptState Of(DialogInstance instance) =>
        new((PromptOptions)instance.State![PersistedOptions]!, (IDictionary<string, object?>)instance.State[PersistedState]!);

    public void CountAttempt()
    {
        Values.TryGetValue(AttemptCountKey, out var count);
        Values[AttemptCountKey] = Convert.ToInt32(count, CultureInfo.InvariantCulture) + 1;
    }

    private static void ExpectInput(Schema.Activity? activity)
    {
        if (activity is not null && string.IsNullOrEmpty(activity.InputHint))
        {
            activity.InputHint = Schema.InputHints.ExpectingInput;
        }
    }
}
