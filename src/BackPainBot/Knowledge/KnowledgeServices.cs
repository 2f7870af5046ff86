using BackPainBot.Answers;
using Microsoft.Extensions.Options;

namespace BackPainBot.Knowledge;

/// <summary>Registers the content, loaded and checked once.</summary>
internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ContentOptions>().Bind(configuration.GetSection("Content")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ContentOptions>, ContentOptionsValidator>();
        services.AddSingleton(Load);
        return services;
    }

    private static KnowledgeCatalog Load(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ContentOptions>>().Value;
        var catalog = KnowledgeLoader.Load(Path.Combine(AppContext.BaseDirectory, options.Folder), PhraseBook.All, options.Language);
        var logger = provider.GetRequiredService<ILogger<ContentOptions>>();
        var today = DateOnly.FromDateTime(provider.GetRequiredService<TimeProvider>().GetUtcNow().DateTime);
        foreach (var language in catalog.Languages.Where(language => language.Article.ReviewedOn.AddDays(options.ReviewDays) < today))
        {
            Log.ReviewIsOld(logger, language.Locale, language.Article.ReviewedOn, options.ReviewDays);
        }

        return catalog;
    }
}
