namespace BackPainBot.Knowledge;

/// <summary>A follow-up prompt of a pair: the text, the id of the pair it leads to, and whether it only means that right after this pair.</summary>
internal sealed record QnaPrompt(string Text, string Target, bool ContextOnly, int Line);
