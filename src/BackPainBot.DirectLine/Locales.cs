using System.Globalization;

namespace BackPainBot.DirectLine;

/// <summary>Languages that clients name.</summary>
internal static class Locales
{
    private const int Longest = 35;

    /// <summary>The name of a language that the system knows; null for any other, since a name made up costs memory for good wherever it is made a culture.</summary>
    public static string? Known(string? name)
    {
        if (name is not { Length: > 0 and <= Longest })
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name.Length > 0 ? name : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
