using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>
/// A prompt is asked about an answer twice a turn: to say whether the activity is its own, and to take it. The first result waits in the turn for the second,
/// as long as the activity, its text and its locale are still the same.
/// </summary>
internal sealed class Recognition<T>
{
    private const string Key = "Microsoft.Bot.Builder.Dialogs.Prompt.Recognized";

    private readonly DialogInstance _instance;
    private readonly Activity _activity;
    private readonly string? _text;
    private readonly string? _locale;
    private readonly PromptRecognizerResult<T> _result;

    private Recognition(DialogInstance instance, Activity activity, PromptRecognizerResult<T> result)
    {
        _instance = instance;
        _activity = activity;
        _text = activity.Text;
        _locale = activity.Locale;
        _result = result;
    }

    public static void Keep(ITurnContext context, DialogInstance instance, PromptRecognizerResult<T> result) =>
        context.TurnState[Key] = new Recognition<T>(instance, context.Activity, result);

    public static PromptRecognizerResult<T>? Take(ITurnContext context, DialogInstance instance) =>
        context.TurnState.Remove(Key, out var kept)
        && kept is Recognition<T> recognition
        && ReferenceEquals(recognition._instance, instance)
        && ReferenceEquals(recognition._activity, context.Activity)
        && recognition._text == context.Activity.Text
        && recognition._locale == context.Activity.Locale
            ? recognition._result
            : null;
}
