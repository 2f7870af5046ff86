namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="CardAction.Type"/>: what a client does when the action is chosen.</summary>
public static class ActionTypes
{
    /// <summary>Calls the number in the value, written <c>tel:123123123123</c>.</summary>
    public const string Call = "call";

    /// <summary>Saves the file at the URL in the value.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Sends the value as a message that the user is seen to say.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends text and value; the chat shows the display text in the user's name, or nothing where there is none.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens the URL in the value outside the chat.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Starts a payment, with a request for it as the value.</summary>
    public const string Payment = "payment";

    /// <summary>Plays the audio at the URL in the value.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays the video at the URL in the value.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Sends the value as a message that the chat does not show.</summary>
    public const string PostBack = "postBack";

    /// <summary>Shows the image at the URL in the value.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Opens the sign-in page at the URL in the value; on an OAuth card the channel may put in its own.</summary>
    public const string Signin = "signin";

    /// <summary>Opens an app; the value says which.</summary>
    public const string openApp = "openApp";
}
