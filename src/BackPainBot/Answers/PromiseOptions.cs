namespace BackPainBot.Answers;

/// <summary>What the guard of the promises does. Bound from <c>Promises</c>.</summary>
public sealed class PromiseOptions
{
    /// <summary>Refuse a turn that breaks a promise (tests, Development) instead of logging an error and letting it pass.</summary>
    public bool Refuse { get; set; }
}
