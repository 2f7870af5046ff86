namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab a request comes from.</summary>
public class TabEntityContext
{
    public string? TabEntityId { get; set; }
}
