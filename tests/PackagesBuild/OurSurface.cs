using System.Reflection;
using System.Runtime.CompilerServices;
using BotFramework.Tests.Contract;

namespace PackagesBuild;

/// <summary>What the listing does not say, taken from our assemblies: parameter names, extension methods, constraints, static and virtual properties, numbers of enumerations.</summary>
internal sealed class OurSurface
{
    private static readonly string[] Assemblies =
    [
        "Microsoft.Bot.Schema",
        "Microsoft.Bot.Connector",
        "Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.Dialogs",
        "Microsoft.Bot.Builder.Integration.AspNet.Core",
        "Microsoft.Bot.Builder.Testing",
        "Microsoft.Recognizers.Text",
    ];

    private readonly Dictionary<string, MemberInfo> _members =
        Assemblies.SelectMany(name => ApiReader.Read(Assembly.Load(name))).ToDictionary(member => member.Id, member => member.Source!, StringComparer.Ordinal);

    public string ParameterName(StubMember member, int index) =>
        Parameters(member).ElementAtOrDefault(index)?.Name is { } name ? "@" + name : "p" + index;

    /// <summary><c>out</c> for reference parameters that we do not know.</summary>
    public string Passing(StubMember member, int index) =>
        Parameters(member).ElementAtOrDefault(index) is { IsOut: false } ? "ref " : "out ";

    public bool IsExtension(StubMember member) =>
        _members.GetValueOrDefault(member.Line.Id)?.IsDefined(typeof(ExtensionAttribute)) ?? member.Line.DeclaringType.EndsWith("Extensions", StringComparison.Ordinal);

    public bool IsStatic(StubMember property) => Property(property)?.GetAccessors(nonPublic: true)[0].IsStatic ?? false;

    public string PropertyModifier(StubMember property) => Property(property)?.GetAccessors(nonPublic: true)[0] switch
    {
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => string.Empty,
    };

    public bool HasProtectedSetter(StubMember property) => Property(property) is { GetMethod.IsPublic: true, SetMethod.IsPublic: false };

    public int? Number(StubMember enumeration) => _members.GetValueOrDefault(enumeration.Line.Id) is FieldInfo field ? Convert.ToInt32(field.GetRawConstantValue(), provider: null) : null;

    /// <summary><c>out</c> or <c>in</c> of a type parameter.</summary>
    public string Variance(StubType type, int index) => TypeParameters(type.Line.Id).ElementAtOrDefault(index)?.GenericParameterAttributes switch
    {
        { } attributes when attributes.HasFlag(GenericParameterAttributes.Covariant) => "out ",
        { } attributes when attributes.HasFlag(GenericParameterAttributes.Contravariant) => "in ",
        _ => string.Empty,
    };

    /// <summary>The <c>where</c> clauses of a generic type or method.</summary>
    public string Constraints(ApiMember line, string prefix) =>
        string.Concat(TypeParameters(line.Id).Select((parameter, index) => Constraint(parameter) is { Length: > 0 } constraint ? $" where {prefix}{index} : {constraint}" : string.Empty));

    private static string Constraint(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var constraints = new List<string>();
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            constraints.Add("class");
        }

        if (isStruct)
        {
            constraints.Add("struct");
        }

        constraints.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => TypeExpression.Parse(ApiNames.Of(type)).ToCSharp()));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            constraints.Add("new()");
        }

        return string.Join(", ", constraints);
    }

    private ParameterInfo[] Parameters(StubMember member) => _members.GetValueOrDefault(member.Line.Id) switch
    {
        MethodBase method => method.GetParameters(),
        PropertyInfo property => property.GetIndexParameters(),
        _ => [],
    };

    private PropertyInfo? Property(StubMember member) => _members.GetValueOrDefault(member.Line.Id) as PropertyInfo;

    private Type[] TypeParameters(string id) => _members.GetValueOrDefault(id) switch
    {
        Type type => type.GetGenericArguments(),
        MethodInfo method => method.GetGenericArguments(),
        _ => [],
    };
}
