namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="MessageReaction.Type"/>.</summary>
public static class MessageReactionTypes
{
    /// <summary>A thumb up.</summary>
    public const string Like = "like";

    /// <summary>Agreement, "+1".</summary>
    public const string PlusOne = "plusOne";
}
