using EndToEnd.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EndToEnd.Pages;

/// <summary>A conversation on the chat's own page.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ChatPageTests(BrowserHost host)
{
    private const string Question = "whats myofacial relese and does it acutally work??";

    [BrowserFact]
    public async Task A_question_is_answered_with_citations_and_the_advice_comes_last()
    {
        await using var visitor = await OpenAsync();
        var chat = visitor.Chat();

        await chat.AskAsync(Question, "Brent A. Bauer, M.D.");

        var answer = chat.Said.Last;
        await Expect(answer.GetByRole(AriaRole.Link, new() { Name = "1" }).First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^https://www.mayoclinic.org/"));
        await Expect(answer.Locator(".webchat__link-definitions__list-item").First).ToBeVisibleAsync();
        await Expect(answer.Locator(".webchat__text-content__markdown p").Last).ToContainTextAsync("myofascial release");
        await Expect(answer.Locator(".webchat__text-content__markdown p").Last).ToContainTextAsync("see a therapist");
    }

    [BrowserFact]
    public async Task A_suggested_question_is_one_click_away()
    {
        await using var visitor = await OpenAsync();
        var chat = visitor.Chat();

        await chat.Suggested("Does it work for back pain?").ClickAsync();

        await Expect(chat.Said.Last).ToContainTextAsync("few");
        await Expect(chat.Asked).ToHaveTextAsync(["Does it work for back pain?"], new() { UseInnerText = true });
        await Expect(chat.Suggested("Does it work for back pain?")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_visit_is_prepared_down_to_the_card_to_take_along()
    {
        await using var visitor = await OpenAsync();
        var chat = visitor.Chat();

        await chat.AskAsync("prepare for a visit", "?");
        await chat.Suggested("No").ClickAsync();
        await Expect(chat.Said.Last).ToContainTextAsync("Where");
        await chat.AskAsync("lower back", "long");
        await chat.AskAsync("about three weeks", "How bad");
        await chat.AskAsync("7/10", "myofascial release");
        await chat.Suggested("Yes").ClickAsync();
        await chat.Suggested("That's right").ClickAsync();

        var card = chat.Find(".ac-adaptiveCard").Last;
        await Expect(card).ToContainTextAsync("about three weeks", new() { IgnoreCase = true });
        await visitor.AssertAccessibleAsync("a card");
    }

    [BrowserFact]
    public async Task A_vote_goes_to_the_bot_with_the_answer_it_is_about()
    {
        await using var visitor = await OpenAsync();
        var chat = visitor.Chat();
        await chat.AskAsync("what is myofascial release?", "Mayo Clinic");
        var up = chat.Find(".webchat__thumb-button").First;

        var vote = await visitor.Page.RunAndWaitForResponseAsync(
            () => up.ClickAsync(), response => response.Request.PostData?.Contains("webchat:activity-status/feedback", StringComparison.Ordinal) == true);

        Assert.Equal(200, vote.Status);
        Assert.Contains("like:what-is-it", vote.Request.PostData!, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Sending_twice_in_a_hurry_asks_once()
    {
        await using var visitor = await OpenAsync();
        var chat = visitor.Chat();

        await chat.SendBox.FillAsync("what are trigger points?");
        await chat.Find(".webchat__send-button, [title='Send']").First.DblClickAsync();

        await Expect(chat.Said.Last).ToContainTextAsync("Mayo Clinic");
        await Expect(chat.Asked).ToHaveCountAsync(1);
        await Expect(chat.Said).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task A_new_conversation_is_begun_only_after_asking()
    {
        await using var visitor = await OpenAsync();
        var chat = visitor.Chat();
        await chat.AskAsync("what is myofascial release?", "Mayo Clinic");

        await chat.Find("#restart").ClickAsync();
        await chat.Button("Keep this one").ClickAsync();
        await Expect(chat.Asked).ToHaveCountAsync(1);
        await chat.Find("#restart").ClickAsync();
        await chat.Button("Start new").ClickAsync();

        await Expect(chat.Notice).ToContainTextAsync("new conversation");
        await chat.GreetedAsync();
        await Expect(chat.Asked).ToHaveCountAsync(0);
        await chat.AskAsync("does it work?", "Brent A. Bauer");
    }

    [BrowserFact]
    public async Task The_conversation_can_be_saved_as_text()
    {
        await using var visitor = await OpenAsync();
        var chat = visitor.Chat();
        await chat.AskAsync("what is myofascial release?", "Mayo Clinic");

        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => chat.Find("#download").ClickAsync());

        Assert.Equal("conversation.txt", download.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains("what is myofascial release?", text, StringComparison.Ordinal);
        Assert.Contains("Brent A. Bauer, M.D.", text, StringComparison.Ordinal);
        Assert.Contains("https://www.mayoclinic.org/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", text, StringComparison.Ordinal);
    }

    private async Task<Visitor> OpenAsync()
    {
        var visitor = await Visitor.ComeAsync(host.Browser, [host.Bot.Address]);
        await visitor.Page.GotoAsync(new Uri(host.Bot.Address, "/chat").ToString());
        await visitor.Chat().GreetedAsync();
        return visitor;
    }
}
