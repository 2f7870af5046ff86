using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice
{
    /// <summary>Without a value it is nothing to be recognised by until one is set.</summary>
    public Choice(string? value = null)
    {
        Value = value;
    }

    /// <summary>What is returned when it is chosen, and what it is recognised by.</summary>
    public string? Value { get; set; }

    /// <summary>The button, when it should not just say <see cref="Value"/>. Its title is recognised too.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other words for it.</summary>
    public List<string>? Synonyms { get; set; }
}
