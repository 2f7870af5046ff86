namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Accepts or refuses what a prompt recognised. It is called whether recognition succeeded or not; what it sends replaces the retry prompt.</summary>
/// <typeparam name="T">The type of the prompt's value.</typeparam>
/// <returns>True to end the prompt with the recognised value.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
