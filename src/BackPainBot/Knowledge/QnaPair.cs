namespace BackPainBot.Knowledge;

/// <summary>A question-and-answer pair of a .qna file, as written.</summary>
internal sealed record QnaPair(int Line)
{
    public string? Id { get; set; }

    public List<string> Questions { get; } = [];

    public Dictionary<string, string> Filters { get; } = new(StringComparer.Ordinal);

    public string Answer { get; set; } = "";

    public List<QnaPrompt> Prompts { get; } = [];
}
