namespace BackPainBot.Start;

/// <summary>Secrets that serve twice: who is given one would hold the other.</summary>
internal static class SecretFaults
{
    private static readonly string[] Lists = ["DirectLine:Secrets", "DirectLine:SigningKeys"];
    private static readonly string[] Values = ["Feedback:Key", "MicrosoftAppPassword", "MicrosoftAppCertificatePassword"];

    public static IEnumerable<string> Of(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            return [];
        }

        return Values.Select(key => (Key: key, configuration[key].AsSpan().Trim().ToString()))
            .Concat(Lists.SelectMany(list => configuration.GetSection(list).GetChildren().Select(item => (Key: item.Path, (item.Value ?? "").Trim()))))
            .Where(secret => secret.Item2.Length > 0)
            .GroupBy(secret => secret.Item2, secret => secret.Key, StringComparer.Ordinal)
            .Where(keys => keys.Count() > 1)
            .Select(keys => $"{string.Join(" and ", keys)} are the same secret. Give each its own, such as the output of 'openssl rand -base64 32'.");
    }
}
