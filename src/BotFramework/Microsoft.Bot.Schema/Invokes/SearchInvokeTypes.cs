namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="SearchInvokeValue.Kind"/>.</summary>
public static class SearchInvokeTypes
{
    /// <summary>The user has asked for results.</summary>
    public const string Search = "search";

    /// <summary>The user has asked for an answer in place of results.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>The user is typing into a card's dynamic list of choices.</summary>
    public const string Typeahead = "typeahead";
}
