using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>What dialogs leave in state comes back from storage as it was.</summary>
public class DialogStateTests
{
    [Fact]
    public void Constructor_NoStack_IsEmpty()
    {
        Assert.Empty(new DialogState().DialogStack);
        Assert.Empty(new DialogState(null).DialogStack);
        var stack = new List<DialogInstance> { new() };
        Assert.Same(stack, new DialogState(stack).DialogStack);
    }

    [Fact]
    public void Instance_New_HasStateToFill()
    {
        var instance = new DialogInstance();

        instance.State!.Add("stepIndex", 1);

        Assert.Equal(1, instance.State["stepIndex"]);
    }

    [Theory]
    [InlineData("text")]
    [InlineData(42)]
    [InlineData(3.5)]
    [InlineData(3.0)]
    [InlineData(3000000000L)]
    [InlineData(true)]
    [InlineData(null)]
    public async Task State_Primitive_KeepsItsType(object? value) => Assert.Equal(value, await ThroughStorageAsync(value));

    [Fact]
    public async Task State_FrameworkTypes_ComeBackTyped()
    {
        var choice = Assert.IsType<Choice>(await ThroughStorageAsync(new Choice("v") { Synonyms = ["s"], Action = new CardAction { Title = "t", Value = "x" } }));
        Assert.Equal(("v", "s", "t"), (choice.Value, choice.Synonyms![0], choice.Action!.Title));

        var found = Assert.IsType<FoundChoice>(await ThroughStorageAsync(new FoundChoice { Value = "v", Index = 2, Score = 0.5f, Synonym = "s" }));
        Assert.Equal(("v", 2, 0.5f, "s"), (found.Value, found.Index, found.Score, found.Synonym));

        var dates = Assert.IsType<IList<DateTimeResolution>>(await ThroughStorageAsync(new List<DateTimeResolution> { new() { Timex = "2018", Start = "a", End = "b" } }), exactMatch: false);
        Assert.Equal(("2018", "a", "b", null), (dates[0].Timex, dates[0].Start, dates[0].End, dates[0].Value));

        var options = Assert.IsType<PromptOptions>(await ThroughStorageAsync(new PromptOptions
        {
            Prompt = MessageFactory.Text("q"),
            Choices = [new Choice("a")],
            Validations = new FoundChoice { Value = "nested" },
        }));
        Assert.Equal("q", options.Prompt!.Text);
        Assert.Equal("a", options.Choices![0].Value);
        Assert.Equal("nested", Assert.IsType<FoundChoice>(options.Validations).Value);
    }

    [Fact]
    public async Task State_NestedStacks_ComeBackWhole()
    {
        var inner = new DialogState([new DialogInstance { Id = "inner", State = new Dictionary<string, object?> { ["stepIndex"] = 3 } }]);

        var back = Assert.IsType<DialogState>(await ThroughStorageAsync(inner));

        var instance = Assert.Single(back.DialogStack);
        Assert.Equal("inner", instance.Id);
        Assert.Equal(3, instance.State!["stepIndex"]);
    }

    private static async Task<object?> ThroughStorageAsync(object? value)
    {
        var storage = new MemoryStorage();
        var write = new ConversationState(storage);
        var turn = Turns.Create();
        var instance = new DialogInstance { Id = "A", Version = "1", State = new Dictionary<string, object?> { ["value"] = value } };
        await write.CreateProperty<DialogState>("dialogs").SetAsync(turn, new DialogState([instance]));
        await write.SaveChangesAsync(turn);

        var read = await new ConversationState(storage).CreateProperty<DialogState>("dialogs").GetAsync(Turns.Create());
        var back = Assert.Single(read!.DialogStack);
        Assert.Equal(("A", "1", null), (back.Id, back.Version, back.StackIndex));
        return back.State!["value"];
    }
}
