using System.Globalization;

namespace BackPainBot.Benchmarks.Judgement;

/// <summary>Puts the judgement set to the whole bot and reports by topic and kind, with every failure.</summary>
internal static class AnswersCommand
{
    public const string Usage = "answers [--set FOLDER]";

    private const string DefaultFolder = "tests/Judgement";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        var folder = arguments is ["--set", var given] ? given : DefaultFolder;
        var questions = Path.Combine(folder, "questions.tsv");
        var conversations = Path.Combine(folder, "conversations.txt");
        if (arguments.Length is not (0 or 2) || !File.Exists(questions) || !File.Exists(conversations))
        {
            await error.WriteLineAsync($"Usage: {Usage}. The folder holds questions.tsv and conversations.txt (default: {DefaultFolder}, from the root of the repository).");
            return 2;
        }

        using var bot = new JudgedBot();
        var judge = new Judge(bot.Knowledge);
        if (!await QuestionsAsync(bot, judge, questions, output, error))
        {
            return 2;
        }

        await ConversationsAsync(bot, conversations, output);
        return 0;
    }

    private static async Task<bool> QuestionsAsync(JudgedBot bot, Judge judge, string path, TextWriter output, TextWriter error)
    {
        var verdicts = new List<Verdict>();
        var lines = await File.ReadAllLinesAsync(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Split('\t') is not [var text, var expected])
            {
                await error.WriteLineAsync($"{path}({i + 1}): expected \"text<TAB>expected\".");
                return false;
            }

            var turn = await bot.SayAsync($"question-{i}", text);
            var verdict = judge.Question(expected, turn);
            verdicts.Add(verdict);
            if (!verdict.Right)
            {
                await output.WriteLineAsync($"{(verdict.Near ? "near" : "MISS")}  {expected,-40} {turn.Kind} [{string.Join(' ', turn.Answered)}]  {text}");
            }
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync($"{"questions",-32} {"count",5} {"right",6} {"near+",6}");
        foreach (var group in verdicts.GroupBy(verdict => verdict.Group).OrderBy(group => group.Key, StringComparer.Ordinal).Append(Sum(verdicts)))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{group.Key,-32} {group.Count(),5} {Share(group, verdict => verdict.Right),6:P1} {Share(group, verdict => verdict.Near || verdict.Right),6:P1}"));
        }

        return true;
    }

    private static async Task ConversationsAsync(JudgedBot bot, string path, TextWriter output)
    {
        var (title, said, right, count) = ("", "", 0, 0);
        JudgedTurn? turn = null;
        await output.WriteLineAsync();
        await foreach (var line in File.ReadLinesAsync(path))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                title = line[2..];
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                said = line[2..];
                turn = await bot.SayAsync($"conversation-{title}", said);
            }
            else if (line.StartsWith("= ", StringComparison.Ordinal) && turn is not null)
            {
                count++;
                if (Judge.Turn(line[2..], turn))
                {
                    right++;
                }
                else
                {
                    await output.WriteLineAsync($"MISS  {line[2..],-40} {turn.Kind} [{string.Join(' ', turn.Answered)}]  {said}   ({title})");
                }
            }
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"turns of conversations: {count}, right {(double)right / Math.Max(1, count):P1}"));
    }

    private static IGrouping<string, Verdict> Sum(IEnumerable<Verdict> verdicts) => verdicts.GroupBy(_ => "all").Single();

    private static double Share(IEnumerable<Verdict> verdicts, Func<Verdict, bool> predicate) => verdicts.Average(verdict => predicate(verdict) ? 1.0 : 0.0);
}
