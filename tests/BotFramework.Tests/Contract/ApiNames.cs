using System.Reflection;

namespace BotFramework.Tests.Contract;

/// <summary>Type and parameter names in the notation of documentation-comment ids.</summary>
internal static class ApiNames
{
    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType ? Generic(type) : Plain(type);
    }

    /// <summary>The id of a type's definition, as <c>Namespace.Name`1</c>.</summary>
    public static string Definition(Type type) => Plain(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    public static string Parameters(IReadOnlyCollection<ParameterInfo> parameters) =>
        parameters.Count == 0 ? string.Empty : $"({string.Join(',', parameters.Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        var variadic = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "..." : string.Empty;
        return Of(parameter.ParameterType) + variadic + (parameter.IsOptional ? "=" : string.Empty);
    }

    private static string Generic(Type type)
    {
        var definition = Definition(type);
        var arguments = string.Join(',', type.GetGenericArguments().Select(Of));
        return $"{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}{{{arguments}}}";
    }

    private static string Plain(Type type) => type.FullName!.Replace('+', '.');
}
