namespace Microsoft.Bot.Schema.Teams;

/// <summary>A parameter of a messaging extension's query.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessagingExtensionParameter(string? name = default, object? value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>As in the manifest; <c>initialRun</c> where the user has not typed anything yet.</summary>
    public string? Name { get; set; }

    /// <summary>What the user has typed, a string; "true" for <c>initialRun</c>.</summary>
    public object? Value { get; set; }
}
