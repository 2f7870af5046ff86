using System.Reflection;
using System.Runtime.CompilerServices;

namespace BotFramework.Tests.Contract;

/// <summary>Writes by reflection what callers and derived types see of an assembly, a line a member.</summary>
internal static class ApiReader
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<ApiMember> Read(Assembly assembly) => assembly.GetTypes().Where(IsVisible).SelectMany(Read);

    public static IEnumerable<ApiMember> Read(Type type)
    {
        yield return TypeLine(type) with { Source = type };
        foreach (var member in type.GetMembers(Declared))
        {
            var line = member switch
            {
                ConstructorInfo constructor when !constructor.IsStatic && IsVisible(constructor) => Constructor(constructor),
                MethodInfo method when IsVisible(method) && !IsAccessor(method) => Method(method),
                PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsVisible) => Property(property),
                FieldInfo field when (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName => Field(field),
                EventInfo { AddMethod: { } add } raised when IsVisible(add) => Line($"E:{Owner(raised)}", $" -> {ApiNames.Of(raised.EventHandlerType!)}"),
                _ => null,
            };
            if (line is not null)
            {
                yield return line with { Source = member };
            }
        }
    }

    /// <summary>The base type and all interfaces, without what every object has.</summary>
    public static IEnumerable<string> Bases(Type type)
    {
        var implemented = type.GetInterfaces().Where(IsVisible);
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(Enum) && parent != typeof(ValueType)
            ? implemented.Append(parent)
            : implemented;
        return bases.Select(ApiNames.Of).Order(StringComparer.Ordinal);
    }

    private static ApiMember TypeLine(Type type)
    {
        var bases = string.Join(", ", Bases(type));
        return Line($"T:{ApiNames.Definition(type)}", $" {Kind(type)}{(bases.Length > 0 ? " : " + bases : string.Empty)}");
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static ApiMember Constructor(ConstructorInfo constructor) => Line(
        $"M:{ApiNames.Definition(constructor.DeclaringType!)}.#ctor{ApiNames.Parameters(constructor.GetParameters())}",
        constructor.IsPublic ? string.Empty : " protected");

    private static ApiMember Method(MethodInfo method)
    {
        var generics = method.IsGenericMethodDefinition ? "``" + method.GetGenericArguments().Length : string.Empty;
        var id = $"M:{Owner(method)}{generics}{ApiNames.Parameters(method.GetParameters())}";
        return Line(id, $" -> {ApiNames.Of(method.ReturnType)}{Modifiers(method)}") with { IsOverride = IsOverride(method) };
    }

    private static ApiMember Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToArray();
        var get = accessors.Contains(property.GetMethod) ? "get;" : string.Empty;
        var set = accessors.Contains(property.SetMethod) ? Setter(property) : string.Empty;
        var access = accessors.Any(accessor => accessor.IsPublic) ? string.Empty : " protected";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? " required" : string.Empty;
        return Line(
            $"P:{Owner(property)}{ApiNames.Parameters(property.GetIndexParameters())}",
            $" {{{get}{set}}} -> {ApiNames.Of(property.PropertyType)}{access}{required}") with
        { IsOverride = IsOverride(accessors[0]) };
    }

    private static string Setter(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;";

    private static ApiMember Field(FieldInfo field)
    {
        var value = field.IsLiteral && field.GetRawConstantValue() is string text ? $" = \"{text}\"" : string.Empty;
        return Line($"F:{Owner(field)}", $" -> {ApiNames.Of(field.FieldType)}{value}{(field.IsPublic ? string.Empty : " protected")}");
    }

    private static ApiMember Line(string id, string rest) => ApiMember.Parse(id + rest);

    private static string Owner(MemberInfo member) => $"{ApiNames.Definition(member.DeclaringType!)}.{member.Name}";

    /// <summary>A method that is virtual only because it implements an interface is an ordinary one to callers.</summary>
    private static string Modifiers(MethodInfo method)
    {
        var access = method.IsPublic ? string.Empty : " protected";
        if (method.DeclaringType!.IsInterface)
        {
            return access;
        }

        return access + method switch
        {
            { IsStatic: true } => " static",
            { IsAbstract: true } => " abstract",
            _ when IsOverride(method) => " override",
            { IsVirtual: true, IsFinal: false } => " virtual",
            _ => string.Empty,
        };
    }

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)
            || method.Name.StartsWith("add_", StringComparison.Ordinal) || method.Name.StartsWith("remove_", StringComparison.Ordinal));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(Type type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!) : type.IsPublic;
}
