namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>signin/verifyState</c> invoke.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>With this magic code.</summary>
    public SigninStateVerificationQuery(string? state = default)
    {
        State = state;
    }

    /// <summary>The magic code.</summary>
    public string? State { get; set; }
}
