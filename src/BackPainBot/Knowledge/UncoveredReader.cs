namespace BackPainBot.Knowledge;

/// <summary>Reads the groups on which the article is silent, with what the reply names, from out-of-scope.lu.</summary>
internal static class UncoveredReader
{
    public const string Prefix = "not-covered.";

    public static List<UncoveredGroup> Read(ContentFile file, LuDocument document, IReadOnlyCollection<string> topics)
    {
        var groups = new List<UncoveredGroup>();
        foreach (var intent in document.Intents.Where(intent => intent.Name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var id = intent.Name[Prefix.Length..];
            var names = Fact(file, document, intent, id, "names");
            var ask = Fact(file, document, intent, id, "ask");
            var offers = Fact(file, document, intent, id, "offers").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var unknown in offers.Where(offer => !topics.Contains(offer)))
            {
                file.Fault(document.Metadata[$"group.{id}.offers"].Line, $"\"{unknown}\" is not a topic.", $"Use: {string.Join(", ", topics)}.");
            }

            var doctorFirst = document.Metadata.GetValueOrDefault($"group.{id}.doctor_first").Value == "true";
            groups.Add(new UncoveredGroup(id, names, ask, doctorFirst, offers, intent.ToIntent().Utterances));
        }

        return groups;
    }

    private static string Fact(ContentFile file, LuDocument document, LuIntent intent, string id, string fact)
    {
        if (document.Metadata.TryGetValue($"group.{id}.{fact}", out var entry))
        {
            return entry.Value;
        }

        file.Fault(intent.Line, $"The group \"{id}\" does not say its {fact}.", $"Add \"> !# @app.group.{id}.{fact} = ...\" to the head of the file.");
        return "";
    }
}
