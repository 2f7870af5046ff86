namespace Microsoft.Bot.Schema;

/// <summary>Anything with a name.</summary>
public class Thing
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public Thing()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public Thing(string? type = default, string? name = default)
    {
        Type = type;
        Name = name;
    }

    /// <summary>A schema.org type, which says what the thing is.</summary>
    public string? Type { get; set; }

    /// <summary>What people call it.</summary>
    public string? Name { get; set; }
}
