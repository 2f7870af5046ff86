namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>signin/verifyState</c> invoke.</summary>
public class SigninStateVerificationQuery
{
    public SigninStateVerificationQuery()
    {
    }

    public SigninStateVerificationQuery(string? state = default)
    {
        State = state;
    }

    /// <summary>The magic code.</summary>
    public string? State { get; set; }
}
