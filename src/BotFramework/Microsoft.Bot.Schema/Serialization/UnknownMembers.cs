using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Types that collect the members they do not know.</summary>
internal static class UnknownMembers
{
    public static bool Collects(JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            for (var i = info.Properties.Count - 1; i >= 0; i--)
            {
                if (info.Properties[i].IsExtensionData)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A JSON member that is named as an ignored property is as unknown as any other.</summary>
    public static void FreeIgnoredNames(JsonTypeInfo info)
    {
        if (!Collects(info))
        {
            return;
        }

        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i] is { Get: null, Set: null })
            {
                info.Properties.RemoveAt(i);
            }
        }
    }
}
