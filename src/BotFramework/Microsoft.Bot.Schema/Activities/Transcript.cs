namespace Microsoft.Bot.Schema;

/// <summary>Activities to be uploaded as the history of a conversation.</summary>
public class Transcript
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public Transcript()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public Transcript(IList<Activity>? activities = default)
    {
        Activities = activities;
    }

    /// <summary>In the order in which they happened, with ids and timestamps of their own.</summary>
    public IList<Activity>? Activities { get; set; }
}
