namespace Microsoft.Bot.Builder;

/// <summary>Finds out what a message means.</summary>
public interface IRecognizer
{
    /// <summary>Recognises the turn's message.</summary>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Recognises the turn's message, as a typed result.</summary>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
