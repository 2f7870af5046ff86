namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Action"/> on contact relation updates.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>The user has put the bot on their contact list.</summary>
    public const string Add = "add";

    /// <summary>The user has taken the bot off their contact list.</summary>
    public const string Remove = "remove";
}
