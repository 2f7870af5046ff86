namespace BackPainBot.Safety;

/// <summary>The parts of a message that are judged each by itself, so that one clause of a long story counts: sentences, long ones piece by piece, and a short message as a whole.</summary>
internal static class MessageParts
{
    private const int LongestSentence = 24;
    private const int LongestWhole = 80;
    private const int Piece = 16;
    private const int Step = Piece / 2;

    public static IEnumerable<WordSpan> Of(MessageText message)
    {
        for (int start = 0, end; start < message.Count; start = end)
        {
            end = message.EndOfSentence(start);
            yield return new WordSpan(start, end);
            for (var piece = start; end - start > LongestSentence && piece + Step < end; piece += Step)
            {
                yield return new WordSpan(piece, Math.Min(end, piece + Piece));
            }
        }

        if (message.Sentences > 1 && message.Count <= LongestWhole)
        {
            yield return new WordSpan(0, message.Count);
        }
    }
}
