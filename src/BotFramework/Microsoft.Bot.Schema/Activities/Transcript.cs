namespace Microsoft.Bot.Schema;

/// <summary>Activities to be uploaded as the history of a conversation.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity>? activities = default)
    {
        Activities = activities;
    }

    public IList<Activity>? Activities { get; set; }
}
