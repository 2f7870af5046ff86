using System.Text;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Activities for <c>/api/messages</c>.</summary>
internal static class ActivityInputs
{
    private static readonly string[] ContentTypes = ["application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=\"", ";;;", ""];

    public static FuzzInput Create(Random random, FuzzWorld world, string part)
    {
        var body = new JsonMutator(random, Corpus.Members).Mutate(Corpus.Activity(random, part, world.ServiceUrl));
        if (random.Next(40) == 0)
        {
            body = Whole(random, body);
        }

        var headers = new List<string> { "Host: localhost", $"Content-Type: {ContentTypes[random.Next(6) == 0 ? random.Next(ContentTypes.Length) : 0]}" };
        if (random.Next(12) == 0)
        {
            headers.Add($"Authorization: {(random.Next(3) switch { 0 => "Bearer", 1 => "Bearer a.b.c", _ => "Basic eA==" })}");
        }

        if (random.Next(15) == 0)
        {
            headers.Add(random.Next(3) switch { 0 => "Expect: 100-continue", 1 => "Content-Encoding: gzip", _ => "traceparent: 00-zz-1-01" });
        }

        return new FuzzInput("activity", false, HttpText.Request("POST", "/api/messages", headers, body, isChunked: random.Next(10) == 0), true);
    }

    /// <summary>A body that is no activity at all, or is wrapped.</summary>
    private static byte[] Whole(Random random, byte[] body) => random.Next(6) switch
    {
        0 => [],
        1 => [0xEF, 0xBB, 0xBF, .. body],
        2 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body)),
        3 => [(byte)'[', .. body, (byte)']'],
        4 => [.. body, .. body],
        _ => Oddities.Next(random),
    };
}
