namespace Microsoft.Bot.Schema;

/// <summary>The body of the response to a request whose delivery mode is <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity>? activities = default)
    {
        Activities = activities;
    }

    public IList<Activity>? Activities { get; set; }
}
