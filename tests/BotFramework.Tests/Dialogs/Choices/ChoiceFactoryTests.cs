using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChoiceFactoryTests
{
    private static readonly List<Choice> Colors = [new("red"), new("green"), new("blue")];
    private static readonly List<Choice> Extra = [.. Colors, new("alpha")];

    [Fact]
    public void Inline_Three_CommasAndOr()
    {
        var activity = ChoiceFactory.Inline(Colors, "select from:");

        Assert.Equal("select from: (1) red, (2) green, or (3) blue", activity.Text);
        Assert.Equal(InputHints.ExpectingInput, activity.InputHint);
    }

    [Theory]
    [InlineData(0, "? ")]
    [InlineData(1, "? (1) red")]
    [InlineData(2, "? (1) red or (2) green")]
    [InlineData(4, "? (1) red, (2) green, (3) blue, or (4) alpha")]
    public void Inline_AnyNumber_JoinsThem(int count, string expected) => Assert.Equal(expected, ChoiceFactory.Inline(Extra.Take(count).ToList(), "?").Text);

    [Fact]
    public void Inline_Options_ReplaceSeparatorsAndNumbers() =>
        Assert.Equal("? red; green - blue", ChoiceFactory.Inline(Colors, "?", null, new ChoiceFactoryOptions("; ", " / ", " - ", false)).Text);

    [Fact]
    public void Inline_NoChoices_IsTheText() => Assert.Equal("? ", ChoiceFactory.Inline(null!, "?").Text);

    [Fact]
    public void List_Numbers_LineEach() => Assert.Equal("select from:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colors, "select from:").Text);

    [Fact]
    public void List_NoNumbers_Dashes() =>
        Assert.Equal("select from:\n\n   - red\n   - green\n   - blue", ChoiceFactory.List(["red", "green", "blue"], "select from:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);

    [Fact]
    public void SuggestedAction_Texts_BecomeButtons()
    {
        var activity = ChoiceFactory.SuggestedAction(new List<string> { "red", "green" }, "select from:", "speak", ["user"]);

        Assert.Equal("select from:", activity.Text);
        Assert.Equal("speak", activity.Speak);
        Assert.Equal(InputHints.ExpectingInput, activity.InputHint);
        Assert.Equal(["user"], activity.SuggestedActions!.To);
        Assert.Collection(
            activity.SuggestedActions.Actions!,
            action => Assert.Equal((ActionTypes.ImBack, "red", "red"), (action.Type, action.Value, action.Title)),
            action => Assert.Equal((ActionTypes.ImBack, "green", "green"), (action.Type, action.Value, action.Title)));
    }

    [Fact]
    public void HeroCard_Choices_TextIsOnTheCard()
    {
        var activity = ChoiceFactory.HeroCard(Colors, "select from:", "speak");

        Assert.Null(activity.Text);
        Assert.Equal("speak", activity.Speak);
        Assert.Equal(AttachmentLayoutTypes.List, activity.AttachmentLayout ?? AttachmentLayoutTypes.List);
        var attachment = Assert.Single(activity.Attachments!);
        Assert.Equal(HeroCard.ContentType, attachment.ContentType);
        var card = Assert.IsType<HeroCard>(attachment.Content);
        Assert.Equal("select from:", card.Text);
        Assert.Equal(["red", "green", "blue"], card.Buttons!.Select(button => button.Title));
    }

    [Fact]
    public void Buttons_ChoiceHasAnAction_ItIsTheButton()
    {
        var action = new CardAction { Type = ActionTypes.MessageBack, Value = "value", Title = "title" };
        List<Choice> choices = [new("red") { Action = action }];

        Assert.Same(action, Assert.Single(ChoiceFactory.SuggestedAction(choices, toList: null).SuggestedActions!.Actions!));
        Assert.Equal("? (1) title", ChoiceFactory.Inline(choices, "?").Text);
        Assert.Equal("?\n\n   1. title", ChoiceFactory.List(choices, "?").Text);
    }

    [Theory]
    [InlineData(Channels.Emulator)]
    [InlineData(Channels.Directline)]
    [InlineData(Channels.Webchat)]
    [InlineData(Channels.Facebook)]
    public void ForChannel_SuggestedActionsSupported_AreUsed(string channelId) =>
        Assert.Equal(3, ChoiceFactory.ForChannel(channelId, Colors, "?", conversationType: null).SuggestedActions!.Actions!.Count);

    [Theory]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Slack)]
    public void ForChannel_OnlyCardsSupported_HeroCard(string channelId) =>
        Assert.IsType<HeroCard>(Assert.Single(ChoiceFactory.ForChannel(channelId, Colors, "?", conversationType: null).Attachments!).Content);

    [Fact]
    public void ForChannel_PersonalTeamsChat_ThreeAreSuggestedMoreAreACard()
    {
        Assert.Equal(["user"], ChoiceFactory.ForChannel(Channels.Msteams, Colors, "?", conversationType: "personal", toList: ["user"]).SuggestedActions!.To);
        Assert.Single(ChoiceFactory.ForChannel(Channels.Msteams, Extra, "?", conversationType: "personal", toList: ["user"]).Attachments!);
        Assert.Single(ChoiceFactory.ForChannel(Channels.Msteams, Colors, "?", conversationType: "groupChat", toList: ["user"]).Attachments!);
    }

    [Fact]
    public void ForChannel_NoButtons_InlineUpToThreeThenAList()
    {
        Assert.Equal("? (1) red, (2) green, or (3) blue", ChoiceFactory.ForChannel(Channels.Email, Colors, "?", conversationType: null).Text);
        Assert.Equal("?\n\n   1. red\n   2. green\n   3. blue\n   4. alpha", ChoiceFactory.ForChannel(Channels.Email, Extra, "?", conversationType: null).Text);
        Assert.Equal("? (1) red, (2) green, or (3) blue", ChoiceFactory.ForChannel(null, Colors, "?", conversationType: null).Text);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void ForChannel_TitleLongerThanAButton_List(int length, bool isList) =>
        Assert.Equal(isList, ChoiceFactory.ForChannel(Channels.Emulator, [new(new string('x', length))], "?", conversationType: null).SuggestedActions is null);

    [Fact]
    public void ToChoices_Null_IsEmpty() => Assert.Empty(ChoiceFactory.ToChoices(null!));
}
