using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in figures or words, with or without a unit.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly bool IsSupported = typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(float)
        || typeof(T) == typeof(double) || typeof(T) == typeof(decimal);

    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Decides on answers.</param>
    /// <param name="defaultLocale">The locale of activities that name none; English when null.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!IsSupported)
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported; use int, long, float, double or decimal.");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The locale of activities that name none; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    internal override bool RecognizesAlike => GetType() == typeof(NumberPrompt<T>);

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        Question.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = activity.Locale ?? DefaultLocale ?? Culture.English;
            if (SpokenNumber.In(text, locale) is { } number && NumberText.TryParse<T>(number, TurnLocale.Culture(Culture.MapToNearestLanguage(locale)), out var value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }
}
