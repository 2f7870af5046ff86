using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace BackPainBot.Web.Pages;

/// <summary><c>GET /assets/...</c>: files under names that change with their content, in the encoding that the browser takes best.</summary>
internal static class AssetEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly (string Encoding, string Extension)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        var files = routes.ServiceProvider.GetRequiredService<PageFiles>();
        foreach (var asset in files.Assets)
        {
            routes.MapMethods($"/assets/{asset.File}", Methods, (HttpContext context) => Serve(context, asset));
        }
    }

    private static PhysicalFileHttpResult Serve(HttpContext context, Asset asset)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;

        var (encoding, extension) = Best(context.Request);
        if (encoding.Length > 0)
        {
            headers.ContentEncoding = encoding;
        }

        return TypedResults.PhysicalFile(PageFiles.PathOf(asset.File + extension), asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.File}{extension}\""));
    }

    /// <summary>The smallest encoding that the request accepts.</summary>
    public static (string Encoding, string Extension) Best(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var known in Encodings)
        {
            if (accepted.Any(item => item.Value == known.Encoding && item.Quality is null or > 0))
            {
                return known;
            }
        }

        return ("", "");
    }
}
