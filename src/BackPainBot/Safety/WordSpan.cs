namespace BackPainBot.Safety;

/// <summary>Some words of a message in a row.</summary>
/// <param name="Start">Place of the first word.</param>
/// <param name="End">Place after the last.</param>
internal readonly record struct WordSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(WordSpan other) => Start < other.End && other.Start < End;

    public bool Contains(int place) => place >= Start && place < End;

    public bool Contains(WordSpan other) => Start <= other.Start && other.End <= End;
}
