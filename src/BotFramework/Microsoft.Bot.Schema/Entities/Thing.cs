namespace Microsoft.Bot.Schema;

/// <summary>Anything with a name.</summary>
public class Thing
{
    public Thing()
    {
    }

    public Thing(string? type = default, string? name = default)
    {
        Type = type;
        Name = name;
    }

    public string? Type { get; set; }

    public string? Name { get; set; }
}
