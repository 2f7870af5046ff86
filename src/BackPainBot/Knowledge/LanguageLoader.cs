namespace BackPainBot.Knowledge;

/// <summary>Loads one language and checks its files against each other.</summary>
internal static class LanguageLoader
{
    private const string ArticleFile = "article.qna";
    private const string ConversationFile = "conversation.lu";
    private const string SafetyFile = "safety.lu";
    private const string OutOfScopeFile = "out-of-scope.lu";
    private const string PhrasesFile = "phrases.lg";

    private static readonly string[] Files = [ArticleFile, ConversationFile, SafetyFile, OutOfScopeFile, PhrasesFile];

    /// <summary>The language of a folder, or null when it has faults.</summary>
    public static KnowledgeBase? Load(string folder, IReadOnlyList<Phrase> needed, List<ContentFault> faults)
    {
        var locale = Path.GetFileName(folder);
        var before = faults.Count;
        var files = Files.ToDictionary(name => name, name => Open(folder, locale, name, faults));
        if (faults.Count > before)
        {
            return null;
        }

        var (pairs, metadata) = QnaFile.Read(files[ArticleFile]);
        var conversation = LuFile.Read(files[ConversationFile]);
        var safety = LuFile.Read(files[SafetyFile]);
        var outOfScope = LuFile.Read(files[OutOfScopeFile]);
        var article = ArticleReader.Read(files[ArticleFile], metadata);
        var topics = TopicReader.Read(files[ArticleFile], pairs, article?.Passages.Count ?? 0, FollowUps(conversation));
        var uncovered = UncoveredReader.Read(files[OutOfScopeFile], outOfScope, [.. pairs.Select(pair => pair.Filters.GetValueOrDefault("topic")).OfType<string>().Distinct()]);
        CheckIntents(files[ConversationFile], conversation);
        SafetyIntents.Check(files[SafetyFile], safety);
        DuplicateCheck.Run(pairs, files[ArticleFile],
            (conversation, files[ConversationFile]), (safety, files[SafetyFile]), (outOfScope, files[OutOfScopeFile]));
        var phrases = Phrases.Create(files[PhrasesFile], LgFile.Read(files[PhrasesFile]), needed);
        if (article is null || faults.Count > before)
        {
            return null;
        }

        return new KnowledgeBase(
            locale,
            article,
            topics,
            [.. conversation.Intents.Select(intent => intent.ToIntent())],
            [.. safety.Intents.Select(intent => intent.ToIntent())],
            uncovered,
            [.. outOfScope.Intents.Where(intent => !intent.Name.StartsWith(UncoveredReader.Prefix, StringComparison.Ordinal)).Select(intent => intent.ToIntent())],
            Words(conversation, safety, outOfScope),
            phrases);
    }

    private static ContentFile Open(string folder, string locale, string name, List<ContentFault> faults)
    {
        var path = Path.Combine(folder, name);
        var shown = $"{locale}/{name}";
        if (File.Exists(path))
        {
            return new ContentFile(shown, File.ReadAllText(path), faults);
        }

        faults.Add(new ContentFault(shown, 1, "The file is missing.", $"A language needs {string.Join(", ", Files)}."));
        return new ContentFile(shown, "", faults);
    }

    /// <summary>The wordings of follow-ups with the intents that they begin.</summary>
    private static Dictionary<string, string> FollowUps(LuDocument conversation) =>
        conversation.Intents
            .Where(intent => intent.Name.StartsWith(IntentIds.FollowUpPrefix, StringComparison.Ordinal) && intent.Utterances.Count > 0)
            .DistinctBy(intent => intent.Utterances[0].Text)
            .ToDictionary(intent => intent.Utterances[0].Text, intent => intent.Name, StringComparer.Ordinal);

    private static void CheckIntents(ContentFile file, LuDocument document)
    {
        foreach (var missing in IntentIds.Required.Where(id => !document.Intents.Exists(intent => intent.Name == id)))
        {
            file.Fault(1, $"The intent \"{missing}\" is missing.", $"Add \"# {missing}\" with example utterances.");
        }

        foreach (var empty in document.Intents.Where(intent => intent.Utterances.Count == 0))
        {
            file.Fault(empty.Line, $"The intent \"{empty.Name}\" has no utterances.", "Add at least one \"- \" line.");
        }
    }

    private static WordLists Words(params LuDocument[] documents) =>
        new(documents.SelectMany(document => document.Lists)
            .GroupBy(list => list.Key, StringComparer.Ordinal)
            .ToDictionary(
                lists => lists.Key,
                lists => (IReadOnlyList<IReadOnlyList<string>>)[.. lists.SelectMany(list => list.Value)],
                StringComparer.Ordinal));
}
