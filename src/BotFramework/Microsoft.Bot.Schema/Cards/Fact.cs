namespace Microsoft.Bot.Schema;

/// <summary>A line of a receipt: a label and what it says.</summary>
public class Fact
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public Fact()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public Fact(string? key = default, string? value = default)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The label, to the left.</summary>
    public string? Key { get; set; }

    /// <summary>What it says, to the right.</summary>
    public string? Value { get; set; }
}
