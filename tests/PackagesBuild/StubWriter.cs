using System.Text;

namespace PackagesBuild;

/// <summary>Writes the listing as C# whose bodies throw: enough to compile against, nothing to run.</summary>
internal sealed class StubWriter(SdkSurface sdk, OurSurface ours)
{
    private const string Marker = "global::PackagesBuild.Unlisted";
    private readonly StringBuilder _code = new();

    public string Write()
    {
        _code.Append("#nullable disable\n#pragma warning disable\nnamespace PackagesBuild { public struct Unlisted { } }\n");
        foreach (var type in sdk.Types.Where(type => !sdk.IsNested(type)))
        {
            _code.Append(provider: null, $"namespace {type.Parent}\n{{\n");
            Write(type);
            _code.Append("}\n");
        }

        return _code.ToString();
    }

    private void Write(StubType type)
    {
        if (type.Kind == "delegate")
        {
            var invoke = type.Members.Single(member => member.Name == "Invoke");
            _code.Append(provider: null, $"public delegate {invoke.Type!.ToCSharp()} {type.Name}{TypeParameters(type)}({Parameters(invoke)}){ours.Constraints(type.Line, "T")};\n");
            return;
        }

        if (type.Kind == "enum")
        {
            var values = type.Members.Select(member => member.Name + (ours.Number(member) is { } number ? $" = {number}" : string.Empty));
            _code.Append(provider: null, $"public enum {type.Name} {{ {string.Join(", ", values)} }}\n");
            return;
        }

        var interfaces = sdk.InterfacesOf(type);
        var bases = string.Join(", ", new[] { sdk.BaseOf(type) }.Concat(interfaces).OfType<TypeExpression>().Select(parent => parent.ToCSharp()));
        var declaration = bases.Length > 0 ? " : " + bases : string.Empty;
        _code.Append(provider: null, $"public {type.Kind} {type.Name}{TypeParameters(type)}{declaration}{ours.Constraints(type.Line, "T")}\n{{\n");
        WriteUnlistedConstructor(type);
        foreach (var member in type.Members)
        {
            _code.Append(member.Line.Kind switch
            {
                'F' => Field(type, member),
                'P' => Property(type, member),
                _ when member.IsConstructor => Constructor(type, member),
                _ => Method(type, member),
            }).Append('\n');
        }

        if (!type.IsInterface)
        {
            foreach (var implementation in interfaces.SelectMany(parent => new ExplicitImplementations(sdk, ours).Of(parent)))
            {
                _code.Append(implementation).Append('\n');
            }
        }

        foreach (var nested in sdk.Types.Where(candidate => candidate.Parent == type.Definition))
        {
            Write(nested);
        }

        _code.Append("}\n");
    }

    /// <summary>A constructor that derived stubs can call whatever the listed ones ask for.</summary>
    private void WriteUnlistedConstructor(StubType type)
    {
        if (type.Kind is "class" or "abstract class")
        {
            _code.Append(provider: null, $"protected {type.Name}({Marker} unlisted){ToBase(type)} {{ }}\n");
        }
    }

    private string ToBase(StubType type) => sdk.BaseOf(type) is { } parent && sdk.Find(parent) is not null ? $" : base(default({Marker}))" : string.Empty;

    private string Constructor(StubType type, StubMember member) => $"{Access(member)} {type.Name}({Parameters(member)}){ToBase(type)} {{ }}";

    private static string Field(StubType type, StubMember member)
    {
        var declaration = $"{member.Type!.ToCSharp()} @{member.Name}";
        return member.Value is { } value
            ? $"{Access(member)} const {declaration} = \"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\";"
            : $"{Access(member)} {(type.IsInterface ? string.Empty : "static readonly ")}{declaration};";
    }

    private string Property(StubType type, StubMember member)
    {
        var name = member.Parameters.Count > 0 ? $"this[{Parameters(member)}]" : "@" + member.Name;
        var (get, set) = (member.Accessors.Contains("get", StringComparison.Ordinal), member.Accessors.Contains("set", StringComparison.Ordinal));
        if (type.IsInterface)
        {
            return $"{member.Type!.ToCSharp()} {name} {{ {(get ? "get; " : string.Empty)}{(set ? "set; " : string.Empty)}}}";
        }

        var modifier = type.IsStatic || ours.IsStatic(member) ? "static " : PropertyModifier(type, member);
        var body = modifier == "abstract " ? ";" : " => throw null;";
        var setter = ours.HasProtectedSetter(member) ? "protected set" : "set";
        return $"{Access(member)} {modifier}{member.Type!.ToCSharp()} {name} {{ {(get ? "get" + body : string.Empty)} {(set ? setter + body : string.Empty)} }}";
    }

    private string PropertyModifier(StubType type, StubMember member) =>
        sdk.Overridden(type, member) is { } overridden && ours.PropertyModifier(overridden).Length > 0 ? "override " : ours.PropertyModifier(member);

    private string Method(StubType type, StubMember member)
    {
        var generics = member.Arity == 0 ? string.Empty : $"<{string.Join(", ", Enumerable.Range(0, member.Arity).Select(index => "M" + index))}>";
        var receiver = type.IsStatic && member.Parameters.Count > 0 && ours.IsExtension(member) ? "this " : string.Empty;
        if (type.IsInterface)
        {
            return $"{member.Type!.ToCSharp()} {member.Name}{generics}({Parameters(member)}){ours.Constraints(member.Line, "M")};";
        }

        if (member.Name == "op_Implicit")
        {
            return $"public static implicit operator {member.Type!.ToCSharp()}({Parameters(member)}) => throw null;";
        }

        var modifier = Modifier(type, member);
        var constraints = modifier == "override " ? string.Empty : ours.Constraints(member.Line, "M");
        var signature = $"{Access(member)} {modifier}{member.Type!.ToCSharp()} {member.Name}{generics}({receiver}{Parameters(member)}){constraints}";
        return signature + (modifier == "abstract " ? ";" : " => throw null;");
    }

    private string Modifier(StubType type, StubMember member)
    {
        if (member.Has("static"))
        {
            return "static ";
        }

        if (member.Has("abstract"))
        {
            return "abstract ";
        }

        if (member.IsOverride)
        {
            var objects = member.Name is "Equals" or "GetHashCode" or "ToString";
            return objects || sdk.HasForeignBase(type) || sdk.Overridden(type, member) is { IsVirtual: true } ? "override " : "virtual ";
        }

        return member.Has("virtual") && type.Kind != "sealed class" ? "virtual " : string.Empty;
    }

    private static string Access(StubMember member) => member.Has("protected") ? "protected" : "public";

    private string TypeParameters(StubType type) =>
        type.Arity == 0 ? string.Empty : $"<{string.Join(", ", Enumerable.Range(0, type.Arity).Select(index => $"{ours.Variance(type, index)}T{index}"))}>";

    private string Parameters(StubMember member) => string.Join(", ", member.Parameters.Select((parameter, index) =>
    {
        var passing = parameter.Type.IsByRef ? ours.Passing(member, index) : parameter.IsVariadic ? "params " : string.Empty;
        return $"{passing}{parameter.Type.ToCSharp()} {ours.ParameterName(member, index)}{(parameter.IsOptional ? " = default" : string.Empty)}";
    }));
}
