namespace BackPainBot.Search;

/// <summary>Registers the message extension.</summary>
internal static class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<SearchCards>()
        .AddSingleton<ArticleInvokes>();
}
