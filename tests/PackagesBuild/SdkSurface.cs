using BotFramework.Tests.Contract;

namespace PackagesBuild;

/// <summary>The listed types, without the members whose types are not to be had here.</summary>
internal sealed class SdkSurface
{
    private static readonly string[] Available = ["System.", "Newtonsoft.", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Rest.", "Xunit.Abstractions."];
    private readonly Dictionary<string, StubType> _types;

    public SdkSurface(ApiListing listing)
    {
        var members = listing.Members.Where(member => member.Kind != 'T').ToLookup(member => member.DeclaringType, StringComparer.Ordinal);
        var lines = listing.Members.Where(member => member.Kind == 'T').ToArray();
        var names = lines.Select(line => line.DeclaringType).ToHashSet(StringComparer.Ordinal);
        bool Exists(string definition) => definition[0] == '`' || names.Contains(definition) || Available.Any(space => definition.StartsWith(space, StringComparison.Ordinal));

        _types = lines
            .Select(line => new StubType(line, members[line.DeclaringType].Select(StubMember.Parse).Where(member => member.Definitions.All(Exists))))
            .ToDictionary(type => type.Definition, StringComparer.Ordinal);
        Left = [.. lines.SelectMany(line => members[line.DeclaringType]).Where(member => !StubMember.Parse(member).Definitions.All(Exists)).Select(member => member.Id)];
    }

    public IReadOnlyCollection<StubType> Types => _types.Values;

    /// <summary>Ids of the members left out because a type in them has no stub.</summary>
    public IReadOnlyList<string> Left { get; }

    public StubType? Find(TypeExpression type) => _types.GetValueOrDefault(type.Definition);

    public bool IsNested(StubType type) => _types.ContainsKey(type.Parent);

    /// <summary>The base class, when there is one other than object and it can be had.</summary>
    public TypeExpression? BaseOf(StubType type) => type.IsInterface ? null : type.Bases.FirstOrDefault(candidate => IsUsable(candidate) && !IsInterface(candidate));

    /// <summary>The interfaces that the base class does not bring along.</summary>
    public IReadOnlyList<TypeExpression> InterfacesOf(StubType type)
    {
        var parent = BaseOf(type);
        var inherited = parent is null ? [] : InheritedFrom(parent).Select(candidate => candidate.Substitute(parent.Arguments).ToString()).ToArray();
        return
        [
            .. type.Bases
                .Where(candidate => IsUsable(candidate) && IsInterface(candidate))
                .Where(candidate => !inherited.Contains(candidate.ToString(), StringComparer.Ordinal)),
        ];
    }

    /// <summary>The member that <paramref name="member"/> overrides or hides, looked for along the base classes.</summary>
    public StubMember? Overridden(StubType type, StubMember member)
    {
        for (var parent = BaseOf(type); parent is not null; parent = Find(parent) is { } next ? BaseOf(next) : null)
        {
            var found = Find(parent)?.Members.FirstOrDefault(candidate =>
                candidate.Line.Kind == member.Line.Kind && candidate.Name == member.Name && candidate.Arity == member.Arity && candidate.Parameters.Count == member.Parameters.Count);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>True where the base classes end outside the listing, so that an override may have its base there.</summary>
    public bool HasForeignBase(StubType type)
    {
        var parent = BaseOf(type);
        return parent is not null && (Find(parent) is not { } next || HasForeignBase(next));
    }

    /// <summary>The definition of a type of the runtime, when it is one.</summary>
    public static Type? Runtime(TypeExpression type) =>
        AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(type.Definition)).FirstOrDefault(found => found is not null);

    private IEnumerable<TypeExpression> InheritedFrom(TypeExpression parent) =>
        Find(parent)?.Bases ?? (Runtime(parent) is { } runtime ? ApiReader.Bases(runtime).Select(TypeExpression.Parse) : []);

    private bool IsUsable(TypeExpression type) =>
        type.Definitions.All(name => name[0] == '`' || _types.ContainsKey(name) || Available.Any(space => name.StartsWith(space, StringComparison.Ordinal)));

    private bool IsInterface(TypeExpression type)
    {
        if (Find(type) is { } listed)
        {
            return listed.IsInterface;
        }

        var name = type.Name[(type.Name.LastIndexOf('.') + 1)..];
        return name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
    }
}
