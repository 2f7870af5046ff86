using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no. When the two are shown with numbers, these are understood too.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> _choiceDefaults;

    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Decides on answers.</param>
    /// <param name="defaultLocale">The locale of activities that name none; English when null.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, CultureDefaults.Confirmations, validator, defaultLocale)
    {
    }

    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="choiceDefaults">Yes, no and how they are joined, by locale in lower case.</param>
    /// <param name="validator">Decides on answers.</param>
    /// <param name="defaultLocale">The locale of activities that name none; English when null.</param>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> choiceDefaults,
        PromptValidator<bool>? validator = null,
        string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown, unless <see cref="PromptOptions.Style"/> says otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The locale of activities that name none; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How yes and no are joined, whatever the locale.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Yes and no, whatever the locale.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <inheritdoc/>
    internal override bool RecognizesAlike => GetType() == typeof(ConfirmPrompt);

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var defaults = Defaults(DetermineCulture(activity.Locale));
        var prompt = AppendChoices(
            (isRetry ? options.RetryPrompt : null) ?? options.Prompt,
            activity.ChannelId,
            Choices(defaults),
            options.Style ?? Style,
            ChoiceOptions ?? defaults.Options,
            activity.Conversation?.ConversationType,
            Recipients.Of(activity),
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity
            && Recognize(text, DetermineCulture(activity.Locale), options?.RecognizeLanguage) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    private bool? Recognize(string text, string culture, string? recognizeLanguage)
    {
        var answers = ChoiceRecognizer.RecognizeBoolean(text, recognizeLanguage ?? culture);
        if (answers.Count > 0)
        {
            return answers[0].Resolution is { } resolution
                && resolution.TryGetValue(ResolutionKey.Value, out var value)
                && bool.TryParse(value?.ToString(), out var answer) ? answer : null;
        }

        // Numbers, and the choices' own words, count only where numbers were shown.
        var defaults = Defaults(culture);
        if ((ChoiceOptions ?? defaults.Options).IncludeNumbers is false)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(text, Choices(defaults));
        return found.Count > 0 ? found[0].Resolution!.Index == 0 : null;
    }

    private Choice[] Choices((Choice Yes, Choice No, ChoiceFactoryOptions Options) defaults) =>
        ConfirmChoices is { } choices ? [choices.Item1, choices.Item2] : [defaults.Yes, defaults.No];

    private (Choice Yes, Choice No, ChoiceFactoryOptions Options) Defaults(string culture) =>
        CultureDefaults.Find(_choiceDefaults, culture, CultureDefaults.Confirmations);

    private string DetermineCulture(string? locale) =>
        CultureDefaults.Locale(_choiceDefaults, PromptCultureModels.MapToNearestLanguage(locale ?? DefaultLocale));
}
