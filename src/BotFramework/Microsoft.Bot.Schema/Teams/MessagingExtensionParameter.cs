namespace Microsoft.Bot.Schema.Teams;

/// <summary>A parameter of a messaging extension's query.</summary>
public class MessagingExtensionParameter
{
    public MessagingExtensionParameter()
    {
    }

    public MessagingExtensionParameter(string? name = default, object? value = default)
    {
        Name = name;
        Value = value;
    }

    public string? Name { get; set; }

    public object? Value { get; set; }
}
