using System.Text;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Channels' tokens, signed rightly and saying anything, or bent afterwards.</summary>
internal static class TokenInputs
{
    private static readonly string[] Claims = ["iss", "aud", "serviceurl", "exp", "nbf", "iat", "appid", "azp", "tid", "ver", "sub", "idtyp", "appidacr"];
    private static readonly string[] HeaderMembers = ["alg", "kid", "typ", "x5t", "jku", "x5u", "jwk", "crit", "b64", "zip", "cty", "enc"];

    public static FuzzInput Create(Random random, FuzzWorld world, string part)
    {
        var header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = FuzzWorld.ChannelKeyId };
        var claims = new JsonObject { ["serviceurl"] = world.ServiceUrl, ["nbf"] = 1_700_000_000, ["exp"] = 4_000_000_000, ["iss"] = "https://api.botframework.com", ["aud"] = FuzzWorld.AppId };
        var token = random.Next(6) == 0
            ? world.ChannelToken(header.ToJsonString(), claims.ToJsonString())
            : world.ChannelToken(random.Next(3) == 0 ? Mutated(random, header, HeaderMembers) : header.ToJsonString(), Mutated(random, claims, Claims));
        if (random.Next(3) == 0)
        {
            token = Encoding.Latin1.GetString(new ByteMutator(random).Mutate(Encoding.ASCII.GetBytes(token))).Replace('\r', '.').Replace('\n', '.').Replace('\0', '.');
        }

        var activity = Corpus.Activity(random, part, world.ServiceUrl);
        (activity["channelId"], activity["deliveryMode"]) = ("msteams", "expectReplies");
        var headers = new List<string> { "Host: localhost", "Content-Type: application/json", $"Authorization: {(random.Next(10) == 0 ? "bearer  " : "Bearer ")}{token}" };
        if (random.Next(20) == 0)
        {
            headers.Add("Authorization: Bearer a.b.c");
        }

        var body = random.Next(4) == 0 ? new JsonMutator(random, Corpus.Members).Mutate(activity) : Encoding.UTF8.GetBytes(activity.ToJsonString());
        return new FuzzInput("token", true, HttpText.Request("POST", "/api/messages", headers, body), token.Length < 16_000);
    }

    private static string Mutated(Random random, JsonObject json, string[] members) => Encoding.Latin1.GetString(new JsonMutator(random, members).Mutate(json));
}
