using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>A message with all that the detector sees in it.</summary>
internal sealed class SafetyReading
{
    public SafetyReading(string text, RedFlagPatterns patterns, Speller speller)
    {
        Message = MessageText.Read(text, speller);
        Matches = new MessageMatches(Message, patterns);
        Negation = new NegationScope(Message, Matches, patterns);
        Scope = new MessageScope(Message, Matches, patterns.Context);
    }

    public MessageText Message { get; }

    /// <summary>The whole message.</summary>
    public WordSpan All => new(0, Message.Count);

    public MessageMatches Matches { get; }

    public NegationScope Negation { get; }

    public MessageScope Scope { get; }
}
