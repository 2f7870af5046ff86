namespace Microsoft.Bot.Schema;

/// <summary>A line of a receipt: a label and what it says.</summary>
public class Fact
{
    public Fact()
    {
    }

    public Fact(string? key = default, string? value = default)
    {
        Key = key;
        Value = value;
    }

    public string? Key { get; set; }

    public string? Value { get; set; }
}
