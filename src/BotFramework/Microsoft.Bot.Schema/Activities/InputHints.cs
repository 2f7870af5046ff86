namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.InputHint"/>.</summary>
public static class InputHints
{
    /// <summary>The bot can take input and does not wait for it: a microphone stays closed, a text box open. What an absent hint means.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot has asked something: a microphone opens.</summary>
    public const string ExpectingInput = "expectingInput";

    /// <summary>The bot has more to say and is not ready for input.</summary>
    public const string IgnoringInput = "ignoringInput";
}
