namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>
    /// A copy whose own members, attachment list and entity list can change without the activity's changing. What the members hold is shared; use
    /// <see cref="Serialization.BotJson.Clone"/> where nothing may be.
    /// </summary>
    internal Activity Copy()
    {
        var copy = (Activity)MemberwiseClone();
        copy.Attachments = Attachments is null ? null : [.. Attachments];
        copy.Entities = Entities is null ? null : [.. Entities];
        return copy;
    }
}
