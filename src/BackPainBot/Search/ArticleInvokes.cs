using System.Text.Json;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Search;

/// <summary>
/// The message extension "Find in the article": answers what Teams asks while somebody types into it. It knows nothing of the conversation that is being
/// written in and changes nothing, so it runs outside the conversation's turns.
/// </summary>
public sealed class ArticleInvokes
{
    /// <summary>Begins the names of the invokes of message extensions.</summary>
    public const string Prefix = "composeExtension/";

    /// <summary>Somebody is typing a search.</summary>
    public const string Query = Prefix + "query";

    /// <summary>Somebody has chosen a result.</summary>
    public const string SelectItem = Prefix + "selectItem";

    /// <summary>Results that Teams takes at once.</summary>
    public const int PageLimit = 25;

    private readonly KnowledgeCatalog _catalog;
    private readonly Dictionary<string, ArticleSearch> _searches;
    private readonly SearchCards _cards;

    /// <summary>With an index of each language, made here once.</summary>
    public ArticleInvokes(KnowledgeCatalog catalog, IReadOnlyList<QuestionUnderstander> languages, SearchCards cards)
    {
        _catalog = catalog;
        _cards = cards;
        _searches = languages.ToDictionary(language => language.Knowledge.Locale, language => new ArticleSearch(language), StringComparer.Ordinal);
    }

    /// <summary>What is found for what has been typed so far; at the first run, and for nothing, everything that the article answers.</summary>
    public object Find(Activity invoke)
    {
        var knowledge = _catalog.For(invoke.Locale);
        var query = Read(invoke, SearchJson.Default.SearchQuery);
        var hits = _searches[knowledge.Locale].Find(query?.Text ?? "");
        var options = query?.Options;
        var page = hits.Skip(Math.Max(0, options?.Skip ?? 0)).Take(Math.Clamp(options?.Count ?? PageLimit, 1, PageLimit));

        // The Playground refuses results that can be tapped.
        var tappable = !Channels.TeamsChannel.IsPlayground(invoke);
        return Answer([.. page.Select(hit => _cards.Result(knowledge, hit, tappable))]);
    }

    /// <summary>The card of a result that was chosen; nothing where there is no such result.</summary>
    public object Select(Activity invoke)
    {
        var knowledge = _catalog.For(invoke.Locale);
        var hit = SearchHit.Parse(Read(invoke, SearchJson.Default.SearchChoice)?.Id, knowledge);
        return Answer(hit is null ? [] : [_cards.Choice(knowledge, hit)]);
    }

    private static object Answer(IReadOnlyList<SearchResult> results) =>
        BotFrameworkJson.ToJson(new SearchAnswer(new SearchResults("result", "list", results)), SearchJson.Default.SearchAnswer);

    private static T? Read<T>(Activity invoke, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info)
        where T : class
    {
        try
        {
            return BotFrameworkJson.Read(invoke.Value, info);
        }
        catch (JsonException)
        {
            // A forged or foreign value asks for nothing.
            return null;
        }
    }
}
