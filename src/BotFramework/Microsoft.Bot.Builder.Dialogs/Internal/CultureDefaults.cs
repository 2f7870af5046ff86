using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>The tables of choice and confirm prompts, shared by all of them.</summary>
internal static class CultureDefaults
{
    public static readonly Dictionary<string, ChoiceFactoryOptions> Choices = Table(Joining);

    public static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> Confirmations =
        Table(static culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), Joining(culture)));

    /// <summary>The locale if the table has it, else English.</summary>
    public static string Locale<T>(Dictionary<string, T> table, string? locale) =>
        !string.IsNullOrEmpty(locale) && table.ContainsKey(locale) ? locale : Culture.English;

    /// <summary>The table's row; the framework's own when a custom table lacks the locale.</summary>
    public static T Find<T>(Dictionary<string, T> table, string locale, Dictionary<string, T> fallback) =>
        table.TryGetValue(locale, out var row) ? row : fallback[Culture.English];

    private static ChoiceFactoryOptions Joining(PromptCultureModel culture) => new(culture.Separator, culture.InlineOr, culture.InlineOrMore, true);

    private static Dictionary<string, T> Table<T>(Func<PromptCultureModel, T> row)
    {
        var table = new Dictionary<string, T>();
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            table.Add(culture.Locale!, row(culture));
        }

        return table;
    }
}
