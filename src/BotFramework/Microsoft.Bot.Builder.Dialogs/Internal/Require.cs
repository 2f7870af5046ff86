namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>Checks of arguments that the base library has no check for.</summary>
internal static class Require
{
    /// <summary>Catches a cancellation token that was passed by position where an optional <see cref="object"/> comes first.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is a cancellation token.</exception>
    public static void NotToken(object? value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }

    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null or empty.</exception>
    public static void NotEmpty(string? value, string name)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentNullException(name);
        }
    }

    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null or blank.</exception>
    public static string NotBlank(string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentNullException(name) : value;

    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static T NotNull<T>(T? value, string name)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    /// <summary>The options of a prompt.</summary>
    /// <exception cref="ArgumentException"><paramref name="options"/> is a cancellation token.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is anything but prompt options.</exception>
    public static PromptOptions Prompt(object? options, string name)
    {
        NotToken(options, name);
        return options as PromptOptions ?? throw new ArgumentOutOfRangeException(name, "Prompt options are required for Prompt dialogs");
    }
}
