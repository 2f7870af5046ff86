using Microsoft.Extensions.Options;

namespace BackPainBot.Privacy;

/// <summary>
/// Holds the framework's own logs to warnings, whatever the configuration asks for: below that they print addresses, which hold ids of conversations and tokens of streams, and what
/// could not be parsed. The bot's own logs hold nothing of the kind and follow the configuration.
/// </summary>
internal sealed class QuietLogs : IPostConfigureOptions<LoggerFilterOptions>
{
    private static readonly string[] Own = ["BackPainBot", "Microsoft.Bot", "Microsoft.Hosting.Lifetime"];

    /// <summary>Their scopes hold addresses, and their errors the exception with its message; <see cref="UnforeseenFaults"/> tells of those without.</summary>
    private static readonly string[] Silent = ["Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware"];

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        var rules = options.Rules.ToList();
        options.Rules.Clear();
        options.Rules.Add(new LoggerFilterRule(null, null, options.MinLevel, (_, category, level) => IsQuiet(category, level)));
        foreach (var rule in rules)
        {
            options.Rules.Add(new LoggerFilterRule(
                rule.ProviderName,
                rule.CategoryName,
                rule.LogLevel,
                (provider, category, level) => IsQuiet(category, level) && rule.Filter?.Invoke(provider, category, level) != false));
        }
    }

    /// <summary>Whether what a category tells at a level holds nothing of anybody.</summary>
    private static bool IsQuiet(string? category, LogLevel level)
    {
        if (category is null || Own.Any(own => IsIn(category, own)))
        {
            return true;
        }

        return level >= LogLevel.Warning && !Silent.Any(silent => IsIn(category, silent));
    }

    private static bool IsIn(string category, string root) =>
        category.StartsWith(root, StringComparison.Ordinal) && (category.Length == root.Length || category[root.Length] == '.');
}
