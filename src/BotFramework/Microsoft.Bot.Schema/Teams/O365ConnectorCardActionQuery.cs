namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of an <c>actionableMessage/executeAction</c> invoke.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public O365ConnectorCardActionQuery(string? body = default, string? actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>The card's template for this action with the user's input filled in.</summary>
    public string? Body { get; set; }

    /// <summary>The id that the card gave to the action.</summary>
    public string? ActionId { get; set; }
}
