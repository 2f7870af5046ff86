using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Calls of Direct Line: every route with every method, proof, id, watermark and body, right and wrong.</summary>
internal static class DirectLineInputs
{
    private const string Base = "/v3/directline";

    private static readonly string[] Methods = ["GET", "POST", "DELETE", "PUT", "PATCH", "OPTIONS", "HEAD", "TRACE", "get", "X"];
    private static readonly string[] Watermarks = ["", "0", "-", "1", "9223372036854775807", "9223372036854775808", "-1", "null", "%00", "1%20", "١", "1&watermark=2", "%ff", "a", "0x1"];
    private static readonly string[] Routes =
    [
        "/api/token", $"{Base}/tokens/generate", $"{Base}/tokens/refresh", $"{Base}/conversations", $"{Base}/conversations/ID", $"{Base}/conversations/ID/activities", $"{Base}/conversations/ID/activities?watermark=MARK",
        $"{Base}/conversations/ID?watermark=MARK", $"{Base}/conversations/ID/upload?userId=u", $"{Base}/conversations/ID/stream?watermark=MARK&t=TOKEN", $"{Base}/session/getsessionid", $"{Base}/conversations/ID/x", $"{Base}", $"{Base}/",
        $"{Base}//conversations", $"{Base}/conversations/%2e%2e/ID", $"{Base}/conversations/ID%00/activities", $"{Base}/conversations/%ff/activities", $"{Base}/conversations/ID/activities/1",
    ];

    private static readonly string[] Headers =
    [
        "Origin: https://evil.example", "Origin: null", "Origin: http://localhost", "If-Match: *", "If-Match: \"1\"", "If-None-Match: \"x\"", "x-ms-bot-agent: DirectLine/3.0", "X-Requested-With: a", "Cookie: a=b; c", "Accept: text/html;q=x",
        "Accept-Encoding: br;q=2, *", "Content-Encoding: br", "X-HTTP-Method-Override: DELETE", "X-Forwarded-For: 1.2.3.4", "Range: bytes=0-1", "Expect: 100-continue", "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: a\tb",
        "Origin: https://[::1", "Origin: \u00ff", "Authorization: Bearer x",
    ];

    private static readonly string[] StartMembers = ["user", "id", "name", "locale", "trustedOrigins", "users", "tokenParameters"];

    public static FuzzInput Create(Random random, FuzzWorld world, string part)
    {
        var conversation = $"{part}-dl{random.Next(16)}";
        var token = world.DirectLineToken(conversation);
        var bytes = HttpText.Request("POST", $"{Base}/conversations", ["Host: localhost", $"Authorization: Bearer {token}"], "{}"u8.ToArray(), isLast: false);
        for (var count = random.Next(3); count >= 0; count--)
        {
            bytes = [.. bytes, .. random.Next(3) == 0 ? Call(random, world, conversation, token, part, count == 0) : Say(random, world, conversation, token, part, count == 0)];
        }

        return new FuzzInput("direct line", false, bytes, true);
    }

    private static byte[] Say(Random random, FuzzWorld world, string conversation, string token, string part, bool isLast)
    {
        var body = new JsonMutator(random, Corpus.Members).Mutate(Corpus.Activity(random, part, world.ServiceUrl));
        return HttpText.Request(
            "POST", $"{Base}/conversations/{conversation}/activities", ["Host: localhost", "Content-Type: application/json", $"Authorization: Bearer {token}"], body, isLast, random.Next(12) == 0);
    }

    private static byte[] Call(Random random, FuzzWorld world, string conversation, string token, string part, bool isLast)
    {
        var target = Routes[random.Next(Routes.Length)]
            .Replace("ID", random.Next(4) == 0 ? $"{part}-dl{random.Next(16)}" : conversation, StringComparison.Ordinal)
            .Replace("MARK", Watermarks[random.Next(Watermarks.Length)], StringComparison.Ordinal)
            .Replace("TOKEN", random.Next(2) == 0 ? world.DirectLineToken(conversation, "directline/stream") : "x", StringComparison.Ordinal);
        target = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(target));
        var headers = new List<string> { "Host: localhost" };
        switch (random.Next(8))
        {
            case 0:
                break;
            case 1:
                headers.Add($"Authorization: Bearer {FuzzWorld.Secret}");
                break;
            case 2:
                headers.Add($"Authorization: Bearer {Bend(random, token)}");
                break;
            default:
                headers.Add($"Authorization: Bearer {token}");
                break;
        }

        for (var extra = random.Next(3); extra > 0; extra--)
        {
            headers.Add(Headers[random.Next(Headers.Length)]);
        }

        var method = Methods[random.Next(3) == 0 ? random.Next(Methods.Length) : random.Next(3)];
        var (type, body) = Body(random);
        if (type is not null)
        {
            headers.Add($"Content-Type: {type}");
        }

        return HttpText.Request(method, target, headers, body, isLast, random.Next(10) == 0);
    }

    private static (string? Type, byte[]? Body) Body(Random random) => random.Next(5) switch
    {
        0 => (null, null),
        1 => ("application/json", Oddities.Next(random)),
        2 => Multipart(random),
        _ => ("application/json", new JsonMutator(random, StartMembers).Mutate(new JsonObject
        {
            ["user"] = new JsonObject { ["id"] = "dl_a", ["name"] = "A" }, ["locale"] = "en-US", ["trustedOrigins"] = new JsonArray("https://clinic.example"),
        })),
    };

    private static (string? Type, byte[]? Body) Multipart(Random random)
    {
        var boundary = random.Next(4) switch { 0 => "", 1 => new string('b', 300), 2 => "a\"b", _ => "bound" };
        var body = new StringBuilder();
        for (var count = random.Next(4); count > 0; count--)
        {
            body.Append(CultureInfo.InvariantCulture, $"--{boundary}\r\nContent-Disposition: form-data; name=\"activity\"; filename=\"{new string('x', random.Next(40))}\"\r\nContent-Type: {(random.Next(2) == 0 ? "application/vnd.microsoft.activity" : "image/png")}\r\n\r\n{{\"type\":\"message\"}}\r\n");
        }

        var bytes = Encoding.UTF8.GetBytes(random.Next(3) == 0 ? body.ToString() : body.Append(CultureInfo.InvariantCulture, $"--{boundary}--\r\n").ToString());
        return ($"multipart/form-data; boundary={boundary}", random.Next(2) == 0 ? new ByteMutator(random).Mutate(bytes) : bytes);
    }

    /// <summary>A token that is none any more; what would end the header line stays out.</summary>
    private static string Bend(Random random, string token) =>
        Encoding.Latin1.GetString(new ByteMutator(random).Mutate(Encoding.ASCII.GetBytes(token))).Replace('\r', '.').Replace('\n', '.').Replace('\0', '.');
}
