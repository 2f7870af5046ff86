using System.Text.Json.Nodes;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>Tokens as those who may send any write them.</summary>
internal static class Tokens
{
    public const string BotId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string OtherBotId = "99999999-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string ServiceUrl = "https://smba.example/emea/";
    public const string EmulatorTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    public static TestToken Channel(DateTimeOffset now, TestKey? key = null) => new(key ?? StandInAuthority.ChannelKey, new JsonObject
    {
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["iss"] = "https://api.botframework.com",
        ["aud"] = BotId,
    });

    public static TestToken Version1(DateTimeOffset now, string tenant = EmulatorTenant, TestKey? key = null) => new(key ?? KeyOf(tenant), new JsonObject
    {
        ["aud"] = BotId,
        ["iss"] = $"https://sts.windows.net/{tenant}/",
        ["iat"] = now.ToUnixTimeSeconds(),
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["appid"] = BotId,
        ["appidacr"] = "1",
        ["tid"] = tenant,
        ["ver"] = "1.0",
    });

    public static TestToken Version2(DateTimeOffset now, string tenant = EmulatorTenant, TestKey? key = null) => new(key ?? KeyOf(tenant), new JsonObject
    {
        ["aud"] = BotId,
        ["iss"] = $"https://login.microsoftonline.com/{tenant}/v2.0",
        ["iat"] = now.ToUnixTimeSeconds(),
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["azp"] = BotId,
        ["tid"] = tenant,
        ["ver"] = "2.0",
    });

    private static TestKey KeyOf(string tenant) => tenant == StandInAuthority.Tenant ? StandInAuthority.TenantKey : StandInAuthority.EmulatorKey;
}
