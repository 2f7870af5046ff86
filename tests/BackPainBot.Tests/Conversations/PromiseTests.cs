using System.Text.RegularExpressions;
using BackPainBot.Answers;
using BackPainBot.Knowledge;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>
/// The four promises over thousands of messages that nobody wrote: authored questions mangled, random words, red flags in the
/// middle of dialogs. The guard of the promises refuses in these runs, so that a broken one is an apology, which fails too.
/// </summary>
public sealed partial class PromiseTests(BotHost host) : IClassFixture<BotHost>
{
    private const int Conversations = 120;
    private const int TurnsEach = 20;

    private static readonly KnowledgeBase Known =
        KnowledgeLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"), PhraseBook.All).Languages[0];

    private static readonly string[] Openings = ["prepare for a visit", "give me the tour", "feedback", "what is it", "talk to a person"];

    [Fact]
    public async Task Whatever_is_said_every_informing_reply_is_grounded_cited_and_ends_with_the_advice()
    {
        var random = new Random(20231);
        string[] authored = [.. Known.Topics.SelectMany(topic => topic.Variants), .. Known.Intents.SelectMany(intent => intent.Utterances),
            .. Known.Uncovered.SelectMany(group => group.Utterances), .. Known.Unrelated.SelectMany(intent => intent.Utterances)];
        string[] redFlags = [.. Known.RedFlags.SelectMany(group => group.Utterances)];
        string[] words = [.. authored.SelectMany(text => text.Split(' ')).Distinct()];
        for (var conversation = 0; conversation < Conversations; conversation++)
        {
            var client = host.Talk();
            await client.SayAsync(Openings[conversation % Openings.Length]);
            for (var i = 0; i < TurnsEach; i++)
            {
                var text = random.Next(10) switch
                {
                    < 5 => Mangle(authored[random.Next(authored.Length)], random),
                    < 6 => redFlags[random.Next(redFlags.Length)],
                    < 8 => string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => words[random.Next(words.Length)])),
                    _ => new[] { "yes", "no", "next", "7/10", "about three weeks", "skip", "lower back", "the second one", "stop", "that's right" }[random.Next(10)],
                };
                Check(text, await client.SayAsync(text));
            }
        }
    }

    private static void Check(string said, BotTurn turn)
    {
        Assert.NotEmpty(turn.Messages);
        Assert.True(turn.Kind != "error", $"\"{said}\" failed.");
        if (turn.Kind is not ("step" or "did-you-mean") && !turn.Answered.Any(id => id is "visit" or "tour" or "feedback" or "human"))
        {
            Assert.True(turn.LastParagraph.Contains("trained in", StringComparison.Ordinal) && turn.LastParagraph.Contains("therapist", StringComparison.Ordinal),
                $"\"{said}\" ({turn.Kind}) ends: {turn.LastParagraph}");
        }

        Assert.All(turn.Messages, message => Assert.DoesNotContain("\n\n\n", message["text"]?.GetValue<string>() ?? "", StringComparison.Ordinal));
        var topics = turn.Answered.Where(id => TopicIds.Required.Contains(id)).Select(Known.Topic).ToList();
        if (topics.Count == 0)
        {
            return;
        }

        Assert.Contains(Known.Article.Title, turn.Text, StringComparison.Ordinal);
        Assert.Contains(Known.Article.Author, turn.Text, StringComparison.Ordinal);
        Assert.Contains("April 13, 2023", turn.Text, StringComparison.Ordinal);
        Assert.Contains(Known.Article.Url.AbsoluteUri, turn.Text, StringComparison.Ordinal);

        // Every mark in the text is a claim of the entity, and every claim is a passage that the topics cite.
        var allowed = topics.SelectMany(topic => topic.Body.Passages.Concat(topic.ShortBody.Passages)).ToHashSet();
        foreach (var message in turn.Messages.Where(message => message["entities"] is not null))
        {
            var claims = message["entities"]!.AsArray().Single(entity => entity!["type"]!.GetValue<string>() == "https://schema.org/Message")!["citation"]!.AsArray();
            var marks = Mark().Matches(message["text"]!.GetValue<string>()).Select(mark => int.Parse(mark.Groups["number"].Value)).Distinct().Order();
            Assert.Equal(marks, claims.Select(claim => claim!["position"]!.GetValue<int>()).Order());
            Assert.All(claims, claim => Assert.Contains(int.Parse(claim!["appearance"]!["name"]!.GetValue<string>()[^1..]), allowed));
        }
    }

    /// <summary>Drops, doubles or swaps letters, drops words, changes case and punctuation.</summary>
    private static string Mangle(string text, Random random)
    {
        for (var i = random.Next(3); i > 0 && text.Length > 3; i--)
        {
            var at = random.Next(1, text.Length - 1);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[at].ToString()),
                2 => $"{text[..(at - 1)]}{text[at]}{text[at - 1]}{text[(at + 1)..]}",
                3 => text.ToUpperInvariant(),
                _ => string.Join(' ', text.Split(' ').Where(_ => random.Next(8) > 0)),
            };
        }

        return random.Next(4) == 0 ? text + "???" : text;
    }

    [GeneratedRegex(@"(?<!\n)\[(?<number>\d)\](?!:)", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
