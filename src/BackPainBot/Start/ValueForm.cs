using System.Globalization;

namespace BackPainBot.Start;

/// <summary>How the values of options are written.</summary>
internal static class ValueForm
{
    /// <summary>How a value of the type is written, where the text is none; null where it is one.</summary>
    public static string? Expected(string text, Type type)
    {
        if (type.IsEnum)
        {
            return Enum.TryParse(type, text, ignoreCase: true, out _) ? null : $"one of {string.Join(", ", Enum.GetNames(type))}";
        }

        var (isRead, form) = Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => (bool.TryParse(text, out _), "true or false"),
            TypeCode.Int32 => (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _), "a whole number, such as 30"),
            TypeCode.Int64 => (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _), "a whole number, such as 30"),
            TypeCode.Double => (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _), "a number, such as 0.5"),
            _ when type == typeof(TimeSpan) => (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _), "a time as hours:minutes:seconds, such as 12:00:00, or with days, such as 1.00:00:00"),
            _ when type == typeof(Uri) => (Uri.TryCreate(text, UriKind.Absolute, out _), "an absolute address, such as https://clinic.example"),
            _ => (true, ""),
        };
        return isRead ? null : form;
    }
}
