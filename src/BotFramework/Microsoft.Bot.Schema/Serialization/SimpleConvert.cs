using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Strings, numbers, booleans and enumerations into one another.</summary>
internal static class SimpleConvert
{
    /// <summary>False where <typeparamref name="T"/> is none of them.</summary>
    /// <exception cref="JsonException">The value does not fit.</exception>
    public static bool TryTo<T>(IConvertible value, out T? converted)
    {
        var target = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        try
        {
            if (target.IsEnum)
            {
                converted = value is string name
                    ? (T)Enum.Parse(target, name, ignoreCase: true)
                    : (T)Enum.ToObject(target, value.ToInt64(CultureInfo.InvariantCulture));
                return true;
            }

            if (target == typeof(string) || target == typeof(decimal) || target.IsPrimitive)
            {
                converted = (T)value.ToType(target, CultureInfo.InvariantCulture);
                return true;
            }
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw new JsonException($"'{value}' is not a {target.Name}.", exception);
        }

        converted = default;
        return false;
    }
}
