namespace Microsoft.Bot.Schema;

/// <summary>The page that a search asks for.</summary>
public class SearchInvokeOptions
{
    public int Skip { get; set; }

    public int Top { get; set; }
}
