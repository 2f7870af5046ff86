namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <c>tab/fetch</c> or <c>tab/submit</c> invoke.</summary>
public class TabResponse
{
    public TabResponsePayload? Tab { get; set; }
}
