using System.Net;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Access;

/// <summary>Refuses a configuration that contradicts itself, or that is open outside Development, and names every fault at once.</summary>
internal sealed class SecurityOptionsValidator(IConfiguration configuration, IHostEnvironment environment) : IValidateOptions<SecurityOptions>
{
    private const string KeyVaultReference = "@Microsoft.KeyVault(";

    private static readonly IPAddress InstanceMetadata = new([169, 254, 169, 254]);

    public ValidateOptionsResult Validate(string? name, SecurityOptions options)
    {
        var identity = BotIdentity.From(configuration);
        List<string> faults = [.. identity.Faults(), .. EndpointFaults.Of(configuration, environment.IsDevelopment()), .. NetworkFaults(options), .. ReferenceFaults()];
        if (!environment.IsDevelopment())
        {
            faults.AddRange(identity.FaultsOfForm());
            faults.AddRange(OpennessFaults(options, identity));
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> OpennessFaults(SecurityOptions options, BotIdentity identity)
    {
        if (!options.DangerouslyAllowUnauthenticatedRequests)
        {
            yield break;
        }

        if (environment.IsProduction())
        {
            yield return "Security:DangerouslyAllowUnauthenticatedRequests is true in Production: anybody could talk to the bot in anybody's name. Remove it.";
        }

        if (identity.AppId is not null)
        {
            yield return "Security:DangerouslyAllowUnauthenticatedRequests is true, but MicrosoftAppId is set and so every request must prove itself. Remove one of them.";
        }
    }

    /// <summary>App Service hands over the reference itself where it cannot fetch the secret: a key that anybody can guess.</summary>
    private IEnumerable<string> ReferenceFaults() =>
        from setting in configuration.AsEnumerable()
        where setting.Value?.StartsWith(KeyVaultReference, StringComparison.OrdinalIgnoreCase) == true
        select $"{setting.Key} is still a reference to a Key Vault: the secret is not there, or the app's identity may not read it.";

    private static IEnumerable<string> NetworkFaults(SecurityOptions options)
    {
        foreach (var text in options.AllowedPrivateNetworks)
        {
            if (!IPNetwork.TryParse(text, out var network))
            {
                yield return $"Security:AllowedPrivateNetworks has '{text}', which is no network in CIDR notation as 10.1.2.0/24 is one.";
            }
            else if (network.Contains(InstanceMetadata) || network.PrefixLength == 0)
            {
                yield return $"Security:AllowedPrivateNetworks has '{text}', which holds the address where clouds hand credentials to machines. Name smaller networks.";
            }
        }
    }
}
