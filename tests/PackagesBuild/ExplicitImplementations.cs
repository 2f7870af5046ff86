using BotFramework.Tests.Contract;

namespace PackagesBuild;

/// <summary>The listing does not show members that the SDK implements explicitly, so a stub implements every interface that way, beside what is listed.</summary>
internal sealed class ExplicitImplementations(SdkSurface sdk, OurSurface ours)
{
    public IEnumerable<string> Of(TypeExpression type) => Members(type).Select(member => member.Line.Kind == 'P' ? Property(type, member) : Method(type, member));

    private IEnumerable<StubMember> Members(TypeExpression type)
    {
        if (sdk.Find(type) is { } listed)
        {
            return listed.Members;
        }

        return SdkSurface.Runtime(type) is { } definition ? ApiReader.Read(definition).Where(line => line.Kind is 'M' or 'P').Select(StubMember.Parse) : [];
    }

    private string Property(TypeExpression type, StubMember member)
    {
        var name = member.Parameters.Count > 0 ? $"this[{Parameters(type, member)}]" : "@" + member.Name;
        var get = member.Accessors.Contains("get", StringComparison.Ordinal) ? "get => throw null; " : string.Empty;
        var set = member.Accessors.Contains("set", StringComparison.Ordinal) ? "set => throw null; " : string.Empty;
        return $"{member.Type!.Substitute(type.Arguments).ToCSharp()} {type.ToCSharp()}.{name} {{ {get}{set}}}";
    }

    private string Method(TypeExpression type, StubMember member)
    {
        var generics = member.Arity == 0 ? string.Empty : $"<{string.Join(", ", Enumerable.Range(0, member.Arity).Select(index => "M" + index))}>";
        return $"{member.Type!.Substitute(type.Arguments).ToCSharp()} {type.ToCSharp()}.{member.Name}{generics}({Parameters(type, member)}) => throw null;";
    }

    private string Parameters(TypeExpression type, StubMember member) => string.Join(", ", member.Parameters.Select((parameter, index) =>
        $"{(parameter.Type.IsByRef ? ours.Passing(member, index) : string.Empty)}{parameter.Type.Substitute(type.Arguments).ToCSharp()} p{index}"));
}
