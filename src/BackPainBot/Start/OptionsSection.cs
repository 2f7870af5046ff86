using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace BackPainBot.Start;

/// <summary>A section of the configuration that is the bot's own: its keys are those of its options, and no others.</summary>
internal sealed class OptionsSection
{
    private readonly Dictionary<string, Type> _keys;
    private readonly Action<IServiceProvider> _read;

    private OptionsSection(string name, Type options, Dictionary<string, Type> keys, Action<IServiceProvider> read) => (Name, Options, _keys, _read) = (name, options, keys, read);

    public string Name { get; }

    /// <summary>The class that it is bound to.</summary>
    public Type Options { get; }

    /// <summary>The full names of its keys.</summary>
    public IEnumerable<string> Keys => _keys.Keys.Select(Full);

    public static OptionsSection Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(string name)
        where TOptions : class =>
        new(
            name,
            typeof(TOptions),
            typeof(TOptions).GetProperties().ToDictionary(property => property.Name, property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, StringComparer.OrdinalIgnoreCase),
            services => _ = services.GetRequiredService<IOptions<TOptions>>().Value);

    /// <summary>Keys that nothing reads, values that cannot be read, and, where all can be read, what the options' own rules say.</summary>
    public IReadOnlyList<string> Faults(IServiceProvider services)
    {
        string[] faults = [.. services.GetRequiredService<IConfiguration>().GetSection(Name).GetChildren().SelectMany(FaultsOf)];
        try
        {
            _read(services);
            return faults;
        }
        catch (OptionsValidationException invalid)
        {
            return [.. faults, .. invalid.Failures.Select(InOurWords)];
        }
        catch (InvalidOperationException unread)
        {
            // A value that cannot be read has been told.
            return faults.Length > 0 ? faults : [$"{Name}: {unread.Message}"];
        }
    }

    private IEnumerable<string> FaultsOf(IConfigurationSection item)
    {
        if (!_keys.TryGetValue(item.Key, out var type))
        {
            var near = Spelling.Nearest(item.Key, _keys.Keys);
            return [$"{Full(item.Key)} is no key of the bot. {(near is null ? $"{Name} has {string.Join(", ", _keys.Keys.Order(StringComparer.Ordinal))}." : $"Did you mean {Full(near)}?")}"];
        }

        return type == typeof(IList<string>) ? FaultsOfList(item) : FaultsOfValue(item, type);
    }

    private IEnumerable<string> FaultsOfList(IConfigurationSection item)
    {
        if (!string.IsNullOrEmpty(item.Value))
        {
            yield return $"{Full(item.Key)} is a list: write {Full(item.Key)}:0 for its first value (in the environment {Name}__{item.Key}__0).";
        }

        foreach (var child in item.GetChildren().Where(child => !int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _) || child.GetChildren().Any()))
        {
            yield return $"{Full(item.Key)}:{child.Key} is no value of a list. Write {Full(item.Key)}:0, {Full(item.Key)}:1 and so on.";
        }
    }

    private IEnumerable<string> FaultsOfValue(IConfigurationSection item, Type type)
    {
        if (item.GetChildren().Any())
        {
            yield return $"{Full(item.Key)} takes one value, but has keys under it.";
        }
        else if (!string.IsNullOrEmpty(item.Value) && ValueForm.Expected(item.Value, type) is { } form)
        {
            yield return $"{Full(item.Key)} is '{item.Value}'. Write {form}.";
        }
    }

    /// <summary>A rule's fault by the key's full name; generated ones name the class and its property.</summary>
    private string InOurWords(string failure)
    {
        var key = _keys.Keys.FirstOrDefault(key => failure.StartsWith($"{key}: ", StringComparison.Ordinal));
        if (key is null)
        {
            return failure;
        }

        var rest = failure[(key.Length + 2)..];
        var generated = rest.IndexOf($"Options.{key} ", StringComparison.Ordinal);
        return generated < 0
            ? rest.Contains(Full(key), StringComparison.Ordinal) ? rest : $"{Full(key)}: {rest}"
            : $"{Full(key)} {rest[(generated + "Options.".Length + key.Length + 1)..]}".Replace(" field is ", " is ", StringComparison.Ordinal);
    }

    private string Full(string key) => $"{Name}:{key}";
}
