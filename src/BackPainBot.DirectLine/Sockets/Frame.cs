namespace BackPainBot.DirectLine.Sockets;

/// <summary>What a stream sends at once.</summary>
/// <param name="After">The watermark that it continues.</param>
/// <param name="Watermark">The watermark of who has it.</param>
/// <param name="Version">The state of the conversation in which it was read.</param>
/// <param name="IsFull">Whether there may be more.</param>
/// <param name="Utf8">The frame.</param>
internal sealed record Frame(long After, long Watermark, int Version, bool IsFull, byte[] Utf8);
