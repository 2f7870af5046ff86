using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Json;

/// <summary>The JSON of activities that use every member, with unknown members wherever the types keep them; the same for the same seed.</summary>
internal sealed class GeneratedJson(int seed)
{
    private const string Characters = "abz \"\\\n\t</>&'+é漢\u2028";

    private readonly Random _random = new(seed);

    public JsonObject Activity() => Object(typeof(Activity), 0);

    private JsonObject Object(Type type, int depth)
    {
        var json = new JsonObject();
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.GetCustomAttribute<JsonIgnoreAttribute>() is null))
        {
            if (depth == 0 || _random.Next(3) > 0)
            {
                json[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = Value(property.PropertyType, depth + 1);
            }
        }

        if (KeepsUnknownMembers(type))
        {
            for (var i = _random.Next(3); i >= 0; i--)
            {
                json[Name()] = Any(depth + 1);
            }
        }

        return json;
    }

    private static bool KeepsUnknownMembers(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(property => property.GetCustomAttribute<JsonExtensionDataAttribute>() is not null);

    private JsonNode? Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return Text();
        }

        if (type == typeof(bool))
        {
            return _random.Next(2) == 0;
        }

        if (type == typeof(int))
        {
            return _random.Next();
        }

        if (type == typeof(DateTimeOffset))
        {
            var local = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddTicks(_random.NextInt64(TimeSpan.TicksPerDay * 9000));
            return new DateTimeOffset(local, TimeSpan.FromMinutes(15 * _random.Next(-48, 48)));
        }

        if (type == typeof(object))
        {
            return Any(depth);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>))
        {
            return new JsonArray([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Value(type.GetGenericArguments()[0], depth))]);
        }

        return typeof(IEnumerable).IsAssignableFrom(type)
            ? new JsonObject(Enumerable.Range(0, _random.Next(3)).Select(i => KeyValuePair.Create($"Key {i}", Value(type.GetGenericArguments()[1], depth))))
            : Object(type, depth);
    }

    private JsonNode? Any(int depth) => _random.Next(depth > 4 ? 6 : 8) switch
    {
        0 => null,
        1 => Text(),
        2 => _random.Next(2) == 0,
        3 => _random.NextInt64(),
        4 => _random.NextDouble() * 1e6,
        5 => string.Empty,
        6 => new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Any(depth + 1))]),
        _ => new JsonObject(Enumerable.Range(0, _random.Next(4)).Select(_ => Name()).Distinct().Select(name => KeyValuePair.Create(name, Any(depth + 1)))),
    };

    private string Name() => _random.Next(8) switch
    {
        0 => "@type",
        1 => "$type",
        2 => "$id",
        3 => "properties",
        4 => "otherMembers",
        _ => $"é {_random.Next(100)}",
    };

    private string Text() => new([.. Enumerable.Range(0, _random.Next(20)).Select(_ => Characters[_random.Next(Characters.Length)])]);
}
