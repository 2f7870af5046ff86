namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <c>tab/fetch</c> or <c>tab/submit</c> invoke.</summary>
public class TabResponse
{
    /// <summary>The cards, or a request to sign in.</summary>
    public TabResponsePayload? Tab { get; set; }
}
