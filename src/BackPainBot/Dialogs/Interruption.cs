namespace BackPainBot.Dialogs;

/// <summary>What a message does to the dialog that waits.</summary>
internal enum Interruption
{
    /// <summary>It is the reply that the dialog waits for.</summary>
    Reply,

    /// <summary>It is answered at once, and the dialog asks again.</summary>
    Digression,

    /// <summary>Another dialog goes on top; this one takes up again after it.</summary>
    Nested,

    /// <summary>It ends the dialog and is understood anew.</summary>
    Ends,
}
