using BackPainBot.DirectLine.Http;
using BackPainBot.DirectLine.Tokens;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine;

/// <summary>Rules that attributes cannot state. No fault repeats a secret or a key.</summary>
internal sealed class DirectLineOptionsRules : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 16;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var faults = new List<string>();
        for (var i = 0; i < options.Secrets.Count; i++)
        {
            if (options.Secrets[i].Length < ShortestSecret)
            {
                faults.Add($"DirectLine:Secrets:{i} is shorter than {ShortestSecret} characters. Use a long random one, such as the output of 'openssl rand -base64 32'.");
            }
        }

        for (var i = 0; i < options.SigningKeys.Count; i++)
        {
            if (SigningKeys.Parse(options.SigningKeys[i]) is null)
            {
                faults.Add($"DirectLine:SigningKeys:{i} is not Base64 of {SigningKeys.ShortestBytes} bytes or more. Use the output of 'openssl rand -base64 32'.");
            }
        }

        for (var i = 0; i < options.AllowedOrigins.Count; i++)
        {
            if (options.AllowedOrigins[i] != Origins.Any && Origins.Normalize(options.AllowedOrigins[i]) is null)
            {
                faults.Add($"DirectLine:AllowedOrigins:{i} is no origin. Write it as a browser sends it: https://clinic.example, without a path.");
            }
        }

        if (options.PublicUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https") || url.Query.Length > 0 || url.Fragment.Length > 0))
        {
            faults.Add("DirectLine:PublicUrl is not an absolute http or https URL. Write it as https://bot.example.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
