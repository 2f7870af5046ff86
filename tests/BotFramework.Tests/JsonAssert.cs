using System.Text;
using System.Text.Json;

namespace BotFramework.Tests;

/// <summary>Compares JSON by what it says.</summary>
internal static class JsonAssert
{
    public static void Equal(string expected, ReadOnlySpan<byte> actual)
    {
        var text = Encoding.UTF8.GetString(actual);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(text)), $"Expected {expected}\nActual   {text}");
    }

    public static void Equal(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) => Equal(Encoding.UTF8.GetString(expected), actual);
}
