using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>The number of the last activity that a client has seen.</summary>
internal static class Watermark
{
    /// <summary>The request's watermark; 0, from the start, when it has none.</summary>
    public static long Of(HttpRequest request)
    {
        var text = request.Query["watermark"].ToString();
        if (text is "" or "-" or "null" or "undefined")
        {
            return 0;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark)
            ? watermark
            : throw RefusedException.BadArgument("The watermark is none of this service's. Send the last one that came with activities, or none.");
    }
}
