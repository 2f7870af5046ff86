using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BackPainBot.Start;

namespace BackPainBot.Tests.Start;

/// <summary>What README and <c>appsettings.json</c> say of the configuration, made of the options' classes: their keys, defaults, ranges and documentation.</summary>
internal static partial class ConfigurationReference
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, XElement> Documentation = ReadDocumentation();

    /// <summary>The README with its tables made anew: each stands between <c>&lt;!-- keys of X --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
    public static string Readme(string readme) => Block().Replace(readme, match => $"{match.Groups[1].Value}{Table(Section(match.Groups[2].Value))}{match.Groups[3].Value}");

    /// <summary>Names of the sections whose tables the README has.</summary>
    public static IEnumerable<string> SectionsIn(string readme) => Block().Matches(readme).Select(match => match.Groups[2].Value);

    /// <summary><c>appsettings.json</c> with each key of the bot and its default; what it has besides stays.</summary>
    public static string Settings(string settings)
    {
        var root = JsonNode.Parse(settings)!.AsObject();
        var others = root.Where(member => member.Value is JsonObject && StartCheck.Sections.All(section => section.Name != member.Key)).Select(member => (member.Key, member.Value!.DeepClone())).ToArray();
        var made = new JsonObject();
        foreach (var (key, value) in others)
        {
            made[key] = value;
        }

        foreach (var section in StartCheck.Sections)
        {
            var defaults = Activator.CreateInstance(section.Options)!;
            made[section.Name] = new JsonObject(Properties(section).Select(property => KeyValuePair.Create(property.Name, Json(property.GetValue(defaults)))));
        }

        foreach (var key in KeyNames.Framework.Concat(KeyNames.Telemetry))
        {
            made[key] = null;
        }

        return made.ToJsonString(Indented) + "\n";
    }

    private static OptionsSection Section(string name) =>
        StartCheck.Sections.SingleOrDefault(section => section.Name == name) ?? throw new InvalidOperationException($"README has a table of '{name}', which is no section.");

    private static PropertyInfo[] Properties(OptionsSection section) => section.Options.GetProperties();

    private static string Table(OptionsSection section)
    {
        var defaults = Activator.CreateInstance(section.Options)!;
        var table = new StringBuilder("| key | default | meaning |\n|---|---|---|\n");
        foreach (var property in Properties(section))
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{section.Name}:{property.Name}` | {Default(property.GetValue(defaults))} | {Meaning(section, property)} |\n");
        }

        return table.ToString();
    }

    private static string Default(object? value) => value is null or ICollection { Count: 0 } ? "none" : $"`{Text(value)}`";

    private static string Text(object value) => value is bool flag ? (flag ? "true" : "false") : string.Create(CultureInfo.InvariantCulture, $"{value}");

    private static JsonNode? Json(object? value) => value switch
    {
        null => null,
        bool flag => flag,
        int number => number,
        long number => number,
        double number => number,
        IList<string> list => new JsonArray([.. list.Select(item => JsonValue.Create(item))]),
        _ => Text(value),
    };

    private static string Meaning(OptionsSection section, PropertyInfo property)
    {
        var name = $"P:{property.DeclaringType!.FullName}.{property.Name}";
        var summary = Documentation.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{name} has no documentation.");
        var words = string.Concat(summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" } see => $"`{Reference(section, see.Attribute("cref")!.Value)}`",
            XText text => text.Value,
            _ => throw new InvalidOperationException($"{name}: {node} is not known in tables."),
        }));
        var range = property.GetCustomAttribute<RangeAttribute>() is { } limits ? string.Create(CultureInfo.InvariantCulture, $" {limits.Minimum} to {limits.Maximum}.") : "";
        return Spaces().Replace(words, " ").Trim() + range;
    }

    private static string Reference(OptionsSection section, string reference) => $"{section.Name}:{reference[(reference.LastIndexOf('.') + 1)..]}";

    private static Dictionary<string, XElement> ReadDocumentation() => StartCheck.Sections.Select(section => Path.ChangeExtension(section.Options.Assembly.Location, ".xml")).Distinct()
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .Where(member => member.Attribute("name")!.Value.StartsWith("P:", StringComparison.Ordinal) && member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!);

    [GeneratedRegex("(<!-- keys of ([A-Za-z]+) -->\n\n)(?:(?!<!--).)*(\n<!-- end -->)", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
