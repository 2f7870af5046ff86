using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Schema;

public sealed class ConstructorTests
{
    /// <summary>These make something else of an argument, as constructors with enumerables do; they have tests of their own.</summary>
    private static readonly Type[] Own = [typeof(TaskModuleAction), typeof(TeamsPagedMembersResult)];

    [Fact]
    public void Constructors_OfAllTypes_SetThePropertiesThatTheirParametersName()
    {
        var constructors = typeof(Activity).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && !Own.Contains(type))
            .SelectMany(type => type.GetConstructors())
            .Where(constructor => constructor.GetParameters() is not [{ ParameterType.Name: "IEnumerable`1" }, ..])
            .ToArray();

        Assert.True(constructors.Length > 150);
        Assert.All(constructors, Check);
    }

    private static void Check(ConstructorInfo constructor)
    {
        var parameters = constructor.GetParameters().Where(parameter => parameter.ParameterType != typeof(System.Globalization.CultureInfo)).ToArray();
        foreach (var parameter in parameters)
        {
            var value = Sample(parameter.ParameterType);
            var instance = constructor.Invoke([.. constructor.GetParameters().Select(other => other == parameter ? value : other.HasDefaultValue ? Default(other) : null)]);

            var property = instance.GetType().GetProperties().Single(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(value, property.GetValue(instance));
        }
    }

    private static object? Default(ParameterInfo parameter) =>
        parameter.DefaultValue ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);

    private static object Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(object))
        {
            return "sample";
        }

        if (type == typeof(Uri))
        {
            return new Uri("https://sample.example/");
        }

        if (type == typeof(byte[]))
        {
            return new byte[] { 1 };
        }

        if (type == typeof(bool) || type.IsPrimitive)
        {
            return Convert.ChangeType(1, type, null);
        }

        if (type == typeof(DateTime) || type == typeof(DateTimeOffset))
        {
            return type == typeof(DateTime) ? (object)DateTime.UnixEpoch : DateTimeOffset.UnixEpoch;
        }

        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments();
            var collection = arguments.Length == 2 ? typeof(Dictionary<,>) : typeof(List<>);
            return Activator.CreateInstance(collection.MakeGenericType(arguments))!;
        }

        var constructor = type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).First();
        return constructor.Invoke(new object?[constructor.GetParameters().Length]);
    }
}
