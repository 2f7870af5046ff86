using System.Text.RegularExpressions;

namespace BackPainBot.Knowledge;

/// <summary>Makes topics of the pairs of article.qna, and checks that each is complete and every sentence is marked.</summary>
internal static partial class TopicReader
{
    public static List<Topic> Read(ContentFile file, List<QnaPair> pairs, int passages, Dictionary<string, string> followUps)
    {
        var byId = new Dictionary<string, QnaPair>(StringComparer.Ordinal);
        var shortForms = new Dictionary<string, QnaPair>(StringComparer.Ordinal);
        var topics = new Dictionary<string, QnaPair>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (pair.Id is null || !int.TryParse(pair.Id, out _))
            {
                file.Fault(pair.Line, "The pair has no numeric id.", "Put <a id = \"13\"></a> before its question.");
            }
            else if (!byId.TryAdd(pair.Id, pair))
            {
                file.Fault(pair.Line, $"The id {pair.Id} is used twice.", $"The other pair is at line {byId[pair.Id].Line}; give one of them a free number.");
            }

            if (!pair.Filters.TryGetValue("topic", out var topic) || !IdPattern().IsMatch(topic))
            {
                file.Fault(pair.Line, $"\"{topic}\" is not a topic's id.", "Add \"- topic = ...\" under **Filters:**, in small letters, with hyphens between words.");
            }
            else if (!(pair.Filters.GetValueOrDefault("form") == "short" ? shortForms : topics).TryAdd(topic, pair))
            {
                file.Fault(pair.Line, $"The topic \"{topic}\" is answered twice.", "Merge the two pairs.");
            }
        }

        foreach (var missing in TopicIds.Required.Where(id => !topics.ContainsKey(id)))
        {
            file.Fault(1, $"The topic \"{missing}\" is missing.", "Add a pair with that topic, or mend the spelling of the one that it was.");
        }

        foreach (var missing in topics.Keys.Where(id => !shortForms.ContainsKey(id)))
        {
            file.Fault(topics[missing].Line, $"The topic \"{missing}\" has no short form.", "Add a pair with the same topic and \"- form = short\".");
        }

        return [.. topics.Where(topic => shortForms.ContainsKey(topic.Key)).Select(topic => Create(file, topic.Key, topic.Value, shortForms[topic.Key], byId, passages, followUps))];
    }

    private static Topic Create(
        ContentFile file, string id, QnaPair pair, QnaPair shortForm, Dictionary<string, QnaPair> byId, int passages, Dictionary<string, string> followUps)
    {
        var answer = HeadlinePattern().Match(pair.Answer);
        if (!answer.Success)
        {
            file.Fault(pair.Line, $"The answer to \"{id}\" has no headline.", "Begin with a line in ** and **, then an empty line.");
        }

        var body = new MarkedText(answer.Groups["body"].Value);
        CheckMarks(file, id, pair, body, passages);
        CheckMarks(file, id, shortForm, new MarkedText(shortForm.Answer), passages);
        var next = new List<string>();
        var after = new List<FollowUp>();
        foreach (var prompt in pair.Prompts)
        {
            if (!byId.TryGetValue(prompt.Target, out var target) || !target.Filters.TryGetValue("topic", out var targetTopic))
            {
                file.Fault(prompt.Line, $"The prompt leads to {prompt.Target}, which no pair has as its id.", "Use the id of an existing pair.");
            }
            else if (!prompt.ContextOnly)
            {
                next.Add(targetTopic);
            }
            else if (followUps.TryGetValue(prompt.Text, out var intent))
            {
                after.Add(new FollowUp(intent, targetTopic));
            }
            else
            {
                file.Fault(prompt.Line, $"\"{prompt.Text}\" is not a follow-up.", $"Use the first utterance of a follow-up intent: {string.Join(", ", followUps.Keys)}.");
            }
        }

        return new Topic(id, pair.Questions[0], pair.Questions[1..], answer.Groups["headline"].Value, body, new MarkedText(shortForm.Answer), next, after);
    }

    private static void CheckMarks(ContentFile file, string id, QnaPair pair, MarkedText text, int passages)
    {
        foreach (var unknown in text.Passages.Where(passage => passage < 1 || passage > passages))
        {
            file.Fault(pair.Line, $"The answer to \"{id}\" cites passage {unknown}, which the article does not have.", $"Use 1 to {passages}.");
        }

        if (id != TopicIds.Source && (text.Text.Length == 0 || UnmarkedPattern().IsMatch(text.Text + "\n")))
        {
            file.Fault(pair.Line, $"The answer to \"{id}\" has a sentence without a passage mark.", "End each sentence with a mark such as [2].");
        }

        var declared = pair.Filters.GetValueOrDefault("passages", "none").Split(';').Where(number => number != "none").Order();
        if (!declared.SequenceEqual(text.Passages.Select(passage => $"{passage}").Order()))
        {
            file.Fault(pair.Line, $"The passages of \"{id}\" are not those that its answer cites.", $"Write \"- passages = {string.Join(';', text.Passages)}\".");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^\*\*(?<headline>[^*]+)\*\*\s*\n\s*\n(?<body>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex HeadlinePattern();

    // A sentence that ends, optionally in bold, with no mark before the next one starts.
    [GeneratedRegex(@"[.?!](\*\*)?(?!\s*\[\d\])(?=\s+(\*\*)?[A-Z""\n]|\s*$)", RegexOptions.ExplicitCapture)]
    private static partial Regex UnmarkedPattern();
}
