using System.Text;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Changes JSON by its structure: members go, come, change their type, their name, their place; and then, now and then, its bytes.</summary>
internal sealed class JsonMutator(Random random, IReadOnlyList<string> members)
{
    private const string Marker = "@@odd@@";

    private readonly ByteMutator _bytes = new(random);

    public byte[] Mutate(JsonObject source)
    {
        var root = source.DeepClone().AsObject();
        var oddities = 0;
        for (var count = random.Next(4); count > 0; count--)
        {
            oddities += Change(root) ? 1 : 0;
        }

        var json = Fill(root.ToJsonString(), oddities);
        if (random.Next(12) == 0)
        {
            byte[] doubled = [.. Encoding.ASCII.GetBytes($"{{\"{Member()}\":"), .. Oddities.Next(random), (byte)','];
            json = [.. doubled, .. json.AsSpan(1)];
        }

        return random.Next(6) == 0 ? _bytes.Mutate(json) : json;
    }

    private string Member() => members[random.Next(members.Count)];

    /// <summary>Whether a place was left for an oddity.</summary>
    private bool Change(JsonObject root)
    {
        var places = new List<(JsonObject Parent, string Name)>();
        Collect(root, places);
        var (parent, name) = places.Count == 0 ? (root, Member()) : places[random.Next(places.Count)];
        switch (random.Next(8))
        {
            case 0:
                parent.Remove(name);
                return false;
            case 1:
                var moved = parent[name]?.DeepClone();
                parent.Remove(name);
                parent[Member()] = moved;
                return false;
            case 2:
                parent[name] = new JsonArray(parent[name]?.DeepClone());
                return false;
            case 3:
                parent[name] = new JsonObject { [Member()] = parent[name]?.DeepClone() };
                return false;
            case 4:
                var (other, from) = places.Count == 0 ? (root, name) : places[random.Next(places.Count)];
                parent[name] = other[from]?.DeepClone();
                return false;
            case 5:
                parent[Member()] = Marker;
                return true;
            default:
                parent[name] = Marker;
                return true;
        }
    }

    private byte[] Fill(string json, int oddities)
    {
        var parts = json.Split($"\"{Marker}\"");
        var bytes = new List<byte>(json.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(parts[i]));
            if (i < parts.Length - 1)
            {
                bytes.AddRange(i < oddities ? Oddities.Next(random) : "null"u8.ToArray());
            }
        }

        return [.. bytes];
    }

    private static void Collect(JsonNode? node, List<(JsonObject, string)> places)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                places.Add((members, name));
                Collect(value, places);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Collect(item, places);
            }
        }
    }
}
