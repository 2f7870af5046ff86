namespace BackPainBot.Knowledge;

/// <summary>Something people say to the bot that is not a question about the article: a greeting, a request, a red flag.</summary>
/// <param name="Id">Id as in the content file.</param>
/// <param name="Utterances">Example wordings.</param>
public sealed record Intent(string Id, IReadOnlyList<string> Utterances);
