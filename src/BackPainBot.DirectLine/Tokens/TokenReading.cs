namespace BackPainBot.DirectLine.Tokens;

/// <summary>What a token says.</summary>
/// <param name="Caller">Whose it is; null when the service never signed it.</param>
/// <param name="IsExpired">Whether its time is over.</param>
internal readonly record struct TokenReading(Caller? Caller, bool IsExpired)
{
    public static readonly TokenReading Invalid = new(null, false);
}
