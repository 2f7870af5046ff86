using BackPainBot.Answers;
using BackPainBot.Knowledge;

namespace BackPainBot.Tests.Knowledge;

/// <summary>A copy of the real content, broken in one place, names file, line and remedy; whole, it loads.</summary>
public sealed class KnowledgeLoaderTests : IDisposable
{
    private static readonly string Real = Path.Combine(AppContext.BaseDirectory, "dialogs");

    private readonly string _folder = Directory.CreateTempSubdirectory("content").FullName;

    public KnowledgeLoaderTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "en-US"));
        foreach (var file in Directory.GetFiles(Path.Combine(Real, "en-US")))
        {
            File.Copy(file, Path.Combine(_folder, "en-US", Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_RealContent_HasEveryTopicAndSixPassages()
    {
        var language = Assert.Single(KnowledgeLoader.Load(_folder, PhraseBook.All).Languages);

        Assert.Equal("en-US", language.Locale);
        Assert.Equal(TopicIds.Required.Order(), language.Topics.Select(topic => topic.Id).Order());
        Assert.Equal(6, language.Article.Passages.Count);
        Assert.All(language.Topics, topic => Assert.True(topic.Variants.Count >= 25, topic.Id));
    }

    [Theory]
    [InlineData("article.qna", "](#3)", "](#99)", "leads to 99")]
    [InlineData("article.qna", "- topic = source", "- topic = sauce", "\"source\" is missing")]
    [InlineData("article.qna", "- topic = source", "- topic = The source", "is not a topic's id")]
    [InlineData("article.qna", "<a id = \"2\">", "<a id = \"1\">", "used twice")]
    [InlineData("article.qna", "<a id = \"2\">", "<a id = \"two\">", "no numeric id")]
    [InlineData("article.qna", ". [5]", ".", "without a passage mark")]
    [InlineData("article.qna", ". [5]", ". [9]", "cites passage 9")]
    [InlineData("article.qna", "@kb.article.author", "@kb.article.writer", "article.author")]
    [InlineData("article.qna", "@kb.article.date = 2023-04-13", "@kb.article.date = April 13", "not a date")]
    [InlineData("article.qna", "`context-only`", "`context`", "not a prompt")]
    [InlineData("conversation.lu", "# greeting", "# greetings", "\"greeting\" is missing")]
    [InlineData("conversation.lu", "# thanks", "# greeting", "second time")]
    [InlineData("conversation.lu", "# thanks", "thanks a lot", "neither an intent")]
    [InlineData("safety.lu", "# emergency.injury", "# injury", "has no urgency")]
    [InlineData("out-of-scope.lu", "@app.group.cost.names", "@app.group.cost.name", "does not say its names")]
    [InlineData("out-of-scope.lu", "@app.group.cost.offers = ", "@app.group.cost.offers = magic;", "\"magic\" is not a topic")]
    [InlineData("phrases.lg", "# thanks\n", "# thank_you\n", "\"thanks\" has no template")]
    [InlineData("phrases.lg", "# thanks\n", "# thank_you\n", "Nothing says \"thank_you\"")]
    [InlineData("phrases.lg", "${names}", "${name}", "not a parameter")]
    [InlineData("phrases.lg", "# goodbye\n-", "# goodbye\n>", "has no text")]
    public void Load_Fault_NamesFileLineAndRemedy(string file, string from, string to, string problem)
    {
        var path = Path.Combine(_folder, "en-US", file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, ReplaceFirst(text, from, to));

        var faults = Assert.Throws<ContentException>(() => KnowledgeLoader.Load(_folder, PhraseBook.All)).Faults;

        var fault = Assert.Single(faults, fault => fault.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.Equal($"en-US/{file}", fault.File);
        Assert.InRange(fault.Line, 1, text.Split('\n').Length);
        Assert.NotEmpty(fault.Remedy);
    }

    [Fact]
    public void Load_ATopicOfItsOwn_IsKnown()
    {
        AddTopic("en-US");

        Assert.Equal("Is there an article?", KnowledgeLoader.Load(_folder, PhraseBook.All).Languages[0].Topic("an-article").Question);
    }

    [Fact]
    public void Load_ATopicThatOneLanguageHasAlone_IsAFault()
    {
        AddLanguage("en-GB");
        AddTopic("en-US");

        var fault = Assert.Single(Assert.Throws<ContentException>(() => KnowledgeLoader.Load(_folder, PhraseBook.All)).Faults);
        Assert.Equal("en-GB/article.qna", fault.File);
        Assert.Contains("\"an-article\" of en-US is missing", fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("fr-FR")]
    public void Load_FurtherLanguage_LeavesTheOneOfTheConfigurationToThoseWithoutContent(string? locale)
    {
        AddLanguage("de-DE");

        var catalog = KnowledgeLoader.Load(_folder, PhraseBook.All, new ContentOptions().Language);

        Assert.Equal("en-US", catalog.For(locale).Locale);
        Assert.Equal("de-DE", catalog.For("de-AT").Locale);
        Assert.Equal("de-DE", KnowledgeLoader.Load(_folder, PhraseBook.All, "de-DE").For(locale).Locale);
    }

    [Fact]
    public void Load_LanguageOfTheConfigurationMissing_IsAFaultUnlessThereIsOneAlone()
    {
        Assert.Equal("en-US", KnowledgeLoader.Load(_folder, PhraseBook.All, "nl-NL").For("nl-NL").Locale);
        AddLanguage("de-DE");

        var fault = Assert.Single(Assert.Throws<ContentException>(() => KnowledgeLoader.Load(_folder, PhraseBook.All, "nl-NL")).Faults);

        Assert.Contains("Content:Language", fault.Problem, StringComparison.Ordinal);
        Assert.Contains("de-DE, en-US", fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SeveralFaults_NamesAllAtOnce()
    {
        File.AppendAllText(Path.Combine(_folder, "en-US", "phrases.lg"), "\n# new_phrase\n- hello\n");
        File.AppendAllText(Path.Combine(_folder, "en-US", "conversation.lu"), "\n# greeting\n- morning to you\n");
        File.AppendAllText(Path.Combine(_folder, "en-US", "safety.lu"), "\n# greeting\n- hello there from the safety file\n");

        var faults = Assert.Throws<ContentException>(() => KnowledgeLoader.Load(_folder, PhraseBook.All)).Faults;

        Assert.Equal(3, faults.Select(fault => fault.File).Distinct().Count());
    }

    [Fact]
    public void Load_WordingInTwoPlaces_NamesBoth()
    {
        File.AppendAllText(Path.Combine(_folder, "en-US", "conversation.lu"), "\n# extra\n- What IS myofascial release\n");

        var fault = Assert.Single(Assert.Throws<ContentException>(() => KnowledgeLoader.Load(_folder, PhraseBook.All)).Faults);

        Assert.Contains("article.qna", fault.Problem, StringComparison.Ordinal);
        Assert.Equal("en-US/conversation.lu", fault.File);
    }

    [Fact]
    public void Load_FileMissing_SaysWhich()
    {
        File.Delete(Path.Combine(_folder, "en-US", "safety.lu"));

        var fault = Assert.Single(Assert.Throws<ContentException>(() => KnowledgeLoader.Load(_folder, PhraseBook.All)).Faults);

        Assert.Equal("en-US/safety.lu", fault.File);
    }

    [Fact]
    public void Load_FolderMissing_SaysHowToSetIt()
    {
        var fault = Assert.Single(Assert.Throws<ContentException>(() => KnowledgeLoader.Load(Path.Combine(_folder, "none"), PhraseBook.All)).Faults);

        Assert.Contains("Content:Folder", fault.Remedy, StringComparison.Ordinal);
    }

    private static string ReplaceFirst(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return text[..at] + to + text[(at + from.Length)..];
    }

    private void AddLanguage(string tag)
    {
        Directory.CreateDirectory(Path.Combine(_folder, tag));
        foreach (var file in Directory.GetFiles(Path.Combine(_folder, "en-US")))
        {
            File.Copy(file, Path.Combine(_folder, tag, Path.GetFileName(file)));
        }
    }

    private void AddTopic(string locale) => File.AppendAllText(Path.Combine(_folder, locale, "article.qna"), """

        <a id = "13"></a>

        # ? Is there an article?
        - an article, is there one

        **Filters:**
        - topic = an-article
        - passages = 1

        ```markdown
        **Short answer: yes.**

        There is one. [1]
        ```

        <a id = "113"></a>

        # ? short an-article

        **Filters:**
        - topic = an-article
        - form = short
        - passages = 1

        ```markdown
        **In short: yes.** [1]
        ```

        """);
}
