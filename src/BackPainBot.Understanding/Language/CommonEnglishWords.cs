namespace BackPainBot.Understanding.Language;

/// <summary>The list behind <see cref="CommonEnglish"/>: base forms and irregular ones, four letters or more.</summary>
internal static class CommonEnglishWords
{
    public const string Text = """
        about above across after again against almost alone along already also although always among another anyone anything anyway around away back because become before
        """;
}
