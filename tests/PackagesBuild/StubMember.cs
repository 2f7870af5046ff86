using BotFramework.Tests.Contract;

namespace PackagesBuild;

/// <summary>A member line of the listing, taken apart.</summary>
internal sealed record StubMember(ApiMember Line, string Name, int Arity, IReadOnlyList<StubParameter> Parameters, TypeExpression? Type, string Accessors, string Modifiers, string? Value)
{
    public bool IsConstructor => Name == "#ctor";

    public bool IsOverride => Has("override");

    public bool IsVirtual => Has("virtual") || Has("abstract") || Has("override");

    public IEnumerable<string> Definitions => Parameters.SelectMany(parameter => parameter.Type.Definitions).Concat(Type?.Definitions ?? []);

    public static StubMember Parse(ApiMember line)
    {
        var declared = line.DeclaringType;
        var rest = line.Text[(declared.Length + 3)..];
        var (accessors, value) = (string.Empty, (string?)null);
        if (rest.IndexOf(" = \"", StringComparison.Ordinal) is var constant and >= 0)
        {
            value = rest[(constant + 4)..^1];
            rest = rest[..constant];
        }

        if (rest.IndexOf(" {", StringComparison.Ordinal) is var open and >= 0 && line.Kind == 'P')
        {
            var close = rest.IndexOf("} ", open, StringComparison.Ordinal);
            accessors = rest[(open + 2)..close];
            rest = rest[..open] + rest[(close + 1)..];
        }

        var words = rest.Split(' ');
        var parenthesis = words[0].IndexOf('(', StringComparison.Ordinal);
        var name = parenthesis < 0 ? words[0] : words[0][..parenthesis];
        var parameters = parenthesis < 0 ? [] : StubParameter.ParseList(words[0][(parenthesis + 1)..^1]);
        var arity = 0;
        if (name.IndexOf("``", StringComparison.Ordinal) is var generic and > 0)
        {
            arity = int.Parse(name.AsSpan(generic + 2), provider: null);
            name = name[..generic];
        }

        var typed = words.Length > 2 && words[1] == "->";
        return new StubMember(line, name, arity, parameters, typed ? TypeExpression.Parse(words[2]) : null, accessors, string.Join(' ', words.Skip(typed ? 3 : 1)), value);
    }

    public bool Has(string modifier) => Modifiers.Split(' ').Contains(modifier, StringComparer.Ordinal);
}
