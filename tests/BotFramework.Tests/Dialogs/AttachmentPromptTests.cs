using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class AttachmentPromptTests
{
    private static readonly Activity WithAttachment = new()
    {
        Type = ActivityTypes.Message,
        Attachments = [new Attachment { Content = "some content", ContentType = "text/plain" }],
    };

    [Fact]
    public void Constructor_NoId_Throws() => Assert.Throws<ArgumentNullException>("dialogId", () => new AttachmentPrompt(string.Empty));

    [Fact]
    public async Task Answer_WithAttachments_IsTheResult() =>
        await DialogFlow.For(new AttachmentPrompt("prompt"), DialogFlow.Ask("file?"), format: Describe)
            .Send("hi").AssertReply("file?")
            .Send(WithAttachment).AssertReply("result: text/plain some content")
            .StartTestAsync();

    [Fact]
    public async Task Answer_WithoutAttachments_Retry() =>
        await DialogFlow.For(new AttachmentPrompt("prompt"), DialogFlow.Ask("file?", "a file, please"), format: Describe)
            .Send("hi").AssertReply("file?")
            .Send("no").AssertReply("a file, please")
            .Send(new Activity { Type = ActivityTypes.Message, Attachments = [] }).AssertReply("a file, please")
            .Send(WithAttachment).AssertReply("result: text/plain some content")
            .StartTestAsync();

    [Fact]
    public async Task Validator_NothingRecognized_StillDecides()
    {
        var prompt = new AttachmentPrompt("prompt", (context, _) =>
        {
            Assert.False(context.Recognized.Succeeded);
            return Task.FromResult(true);
        });

        await DialogFlow.For(prompt, new PromptOptions(), format: result => result is null ? "none" : "some").Send("hi").Send("ignore").AssertReply("result: none").StartTestAsync();
    }

    private static string Describe(object? result)
    {
        var attachment = Assert.Single((IList<Attachment>)result!);
        return $"{attachment.ContentType} {attachment.Content}";
    }
}
