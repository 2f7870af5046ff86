namespace Microsoft.Bot.Schema;

/// <summary>The page that a search asks for.</summary>
public class SearchInvokeOptions
{
    /// <summary>How many results to leave out from the first one on.</summary>
    public int Skip { get; set; }

    /// <summary>How many results at most.</summary>
    public int Top { get; set; }
}
