using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, a time, a range or a duration. Relative answers count from the activity's local time when it has one.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Decides on answers.</param>
    /// <param name="defaultLocale">The locale of activities that name none; English when null.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <summary>The locale of activities that name none; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    internal override bool RecognizesAlike => GetType() == typeof(DateTimePrompt);

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        Question.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the first date or time in the answer, with all its readings.</summary>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = activity.Locale ?? DefaultLocale ?? Culture.English;
            var found = DateTimeRecognizer.RecognizeDateTime(text, locale, refTime: activity.LocalTimestamp?.DateTime);
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = Resolutions(found[0]);
            }
        }

        return Task.FromResult(result);
    }

    private static List<DateTimeResolution> Resolutions(ModelResult found)
    {
        var resolutions = new List<DateTimeResolution>();
        if (found.Resolution is { } resolution
            && resolution.TryGetValue(ResolutionKey.ValueSet, out var set)
            && set is IEnumerable<IDictionary<string, string>> readings)
        {
            foreach (var reading in readings)
            {
                resolutions.Add(Resolution(reading));
            }
        }

        return resolutions;
    }

    private static DateTimeResolution Resolution(IDictionary<string, string> reading) => new()
    {
        Timex = Member(reading, "timex"),
        Value = Member(reading, "value"),
        Start = Member(reading, "start"),
        End = Member(reading, "end"),
    };

    private static string? Member(IDictionary<string, string> reading, string name) => reading.TryGetValue(name, out var value) ? value : null;
}
