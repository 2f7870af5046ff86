using System.Text;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>Replays every conversation under dialogs/en-US/transcripts, word for word.</summary>
public sealed class TranscriptTests(BotHost host) : IClassFixture<BotHost>
{
    // Set to the content's folder by tests/record-transcripts.sh: writes what the bot says now, for a writer to read and commit.
    private static readonly string? RecordTo = Environment.GetEnvironmentVariable("RECORD_TRANSCRIPTS");

    public static TheoryData<string> Names => [.. ChatFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_bot_says_what_the_transcript_says(string name)
    {
        var chat = ChatFile.Read(Path.Combine(ChatFile.Folder, name));
        var client = host.Talk();
        var recorded = new StringBuilder(chat.Head).AppendLine().AppendLine();
        var expected = new List<string>();
        var actual = new List<string>();
        foreach (var (fromUser, text) in chat.Lines)
        {
            if (!fromUser)
            {
                expected.Add("bot: " + ChatFile.Normalize(text));
                continue;
            }

            expected.Add("user: " + text);
            actual.Add("user: " + text);
            recorded.AppendLine($"user: {text}");
            foreach (var message in (await client.SayAsync(text)).Messages)
            {
                var said = message["text"]?.GetValue<string>() ?? "(card)";
                actual.Add("bot: " + ChatFile.Normalize(said));
                recorded.AppendLine($"bot: {ChatFile.Write(said)}");
            }
        }

        if (RecordTo is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(RecordTo, name), recorded.ToString());
            return;
        }

        Assert.Equal(expected, actual);
    }
}
