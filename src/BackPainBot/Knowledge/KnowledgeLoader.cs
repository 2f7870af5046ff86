namespace BackPainBot.Knowledge;

/// <summary>Reads and checks everything under the content folder. All faults are reported at once; nothing loads half.</summary>
public static class KnowledgeLoader
{
    /// <summary>Loads each language, a folder each.</summary>
    /// <param name="folder">The content folder; holds folders named by BCP 47 tags.</param>
    /// <param name="needed">The wordings that code asks for.</param>
    /// <param name="first">The language that serves locales without content; the first by name if null. One that is alone serves them anyway.</param>
    /// <exception cref="ContentException">Files are missing or faulty.</exception>
    public static KnowledgeCatalog Load(string folder, IReadOnlyList<Phrase> needed, string? first = null)
    {
        var faults = new List<ContentFault>();
        if (!Directory.Exists(folder))
        {
            throw new ContentException([new ContentFault(folder, 1, "The content folder does not exist.", "Set Content:Folder to the folder that holds en-US.")]);
        }

        var languages = new List<KnowledgeBase>();
        string[] folders = [.. Directory.GetDirectories(folder).OrderByDescending(path => IsFirst(path, first)).ThenBy(path => path, StringComparer.Ordinal)];
        if (first is not null && folders.Length > 1 && !IsFirst(folders[0], first))
        {
            faults.Add(new ContentFault(folder, 1, $"Content:Language is \"{first}\", which has no folder.", $"Set it to one of {string.Join(", ", folders.Select(Path.GetFileName))}."));
        }

        foreach (var path in folders)
        {
            if (LanguageLoader.Load(path, needed, faults) is { } language)
            {
                languages.Add(language);
            }
        }

        if (languages.Count == 0 && faults.Count == 0)
        {
            faults.Add(new ContentFault(folder, 1, "The content folder holds no language.", "Add a folder such as en-US with article.qna and the other files."));
        }

        CheckTopics(languages, faults);
        return faults.Count == 0 ? new KnowledgeCatalog(languages) : throw new ContentException(faults);
    }

    private static bool IsFirst(string path, string? first) => Path.GetFileName(path).Equals(first, StringComparison.OrdinalIgnoreCase);

    /// <summary>A user may change the language in the middle of a conversation, so each must know what the others have answered.</summary>
    private static void CheckTopics(List<KnowledgeBase> languages, List<ContentFault> faults)
    {
        foreach (var language in languages)
        {
            foreach (var (topic, other) in languages.SelectMany(other => other.Topics.Select(topic => (topic.Id, other.Locale))).DistinctBy(topic => topic.Id).Where(topic => !language.TryGetTopic(topic.Id, out _)))
            {
                faults.Add(new ContentFault($"{language.Locale}/article.qna", 1, $"The topic \"{topic}\" of {other} is missing.", "Add a pair with that topic; all languages have the same topics."));
            }
        }
    }
}
