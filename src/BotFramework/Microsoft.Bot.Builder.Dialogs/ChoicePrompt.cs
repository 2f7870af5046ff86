using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks the user to choose. Choices are recognised by their words, and by their place in the list.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Decides on answers.</param>
    /// <param name="defaultLocale">The locale of activities that name none; English when null.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, CultureDefaults.Choices, validator, defaultLocale)
    {
    }

    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="choiceDefaults">How choices are joined, by locale in lower case.</param>
    /// <param name="validator">Decides on answers.</param>
    /// <param name="defaultLocale">The locale of activities that name none; English when null.</param>
    public ChoicePrompt(
        string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How choices are shown, unless <see cref="PromptOptions.Style"/> says otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The locale of activities that name none; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How choices are joined, whatever the locale.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How choices are recognised.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc/>
    internal override bool RecognizesAlike => GetType() == typeof(ChoicePrompt);

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var choiceOptions = ChoiceOptions ?? CultureDefaults.Find(_choiceDefaults, DetermineCulture(activity.Locale), CultureDefaults.Choices);
        var prompt = AppendChoices(
            (isRetry ? options.RetryPrompt : null) ?? options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            choiceOptions,
            activity.Conversation?.ConversationType,
            Recipients.Of(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = options.RecognizeLanguage ?? DetermineCulture(activity.Locale ?? RecognizerOptions?.Locale);
            var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], InLocale(locale));
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = found[0].Resolution;
            }
        }

        return Task.FromResult(result);
    }

    private string DetermineCulture(string? locale) =>
        CultureDefaults.Locale(_choiceDefaults, PromptCultureModels.MapToNearestLanguage(locale ?? DefaultLocale));

    // The prompt's own options serve every turn at once and stay as they were set.
    private FindChoicesOptions InLocale(string locale) => new()
    {
        AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
        Locale = locale,
        MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
        NoAction = RecognizerOptions?.NoAction ?? false,
        NoValue = RecognizerOptions?.NoValue ?? false,
        RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
        RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
        Tokenizer = RecognizerOptions?.Tokenizer,
    };
}
