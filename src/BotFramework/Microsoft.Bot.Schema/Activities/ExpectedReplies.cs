namespace Microsoft.Bot.Schema;

/// <summary>The body of the response to a request whose delivery mode is <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ExpectedReplies(IList<Activity>? activities = default)
    {
        Activities = activities;
    }

    /// <summary>The turn's replies in the order in which they were sent, traces included; empty where the bot said nothing.</summary>
    public IList<Activity>? Activities { get; set; }
}
