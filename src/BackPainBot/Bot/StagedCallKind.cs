namespace BackPainBot.Bot;

/// <summary>What a staged call does.</summary>
public enum StagedCallKind
{
    /// <summary>Sends an activity, or gives an invoke its response.</summary>
    Send,

    /// <summary>Puts an activity in the place of one that was sent.</summary>
    Update,

    /// <summary>Deletes an activity that was sent.</summary>
    Delete,
}
