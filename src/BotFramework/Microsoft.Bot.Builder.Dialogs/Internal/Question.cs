namespace Microsoft.Bot.Builder.Dialogs.Internal;

internal static class Question
{
    /// <summary>
    /// Sends the retry prompt on a retry if there is one, else the prompt if there is one. What is sent is a copy: the options are kept as they were given, without the
    /// addresses and ids of this turn.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> or <paramref name="options"/> is null.</exception>
    public static Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var prompt = (isRetry ? options.RetryPrompt : null) ?? options.Prompt;
        return prompt is null ? Task.CompletedTask : turnContext.SendActivityAsync(prompt.Copy(), cancellationToken);
    }
}
