namespace BackPainBot.Answers;

/// <summary>What the guard of the promises does. Bound from <c>Promises</c>.</summary>
public sealed class PromiseOptions
{
    /// <summary>Whether a turn that breaks a promise is refused; if not, it passes and an error is logged. In Development <c>true</c>.</summary>
    public bool Refuse { get; set; }
}
