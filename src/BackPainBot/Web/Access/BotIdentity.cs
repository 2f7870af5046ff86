using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BackPainBot.Web.Access;

/// <summary>The bot's registration as configured; null where a key is not set.</summary>
internal sealed record BotIdentity
{
    private const string Multi = "MultiTenant";
    private const string Single = "SingleTenant";
    private const string Managed = "UserAssignedMSI";

    public required string Type { get; init; }

    public string? AppId { get; init; }

    public string? TenantId { get; init; }

    public string? Password { get; init; }

    /// <summary>A PFX file, or a PEM file that holds certificate and key.</summary>
    public string? CertificatePath { get; init; }

    public string? CertificatePassword { get; init; }

    /// <summary>The client id of a managed identity whose token stands for the password.</summary>
    public string? ClientId { get; init; }

    public static BotIdentity From(IConfiguration configuration)
    {
        return new BotIdentity
        {
            Type = Given(MicrosoftAppCredentials.MicrosoftAppTypeKey) ?? Multi,
            AppId = Given(MicrosoftAppCredentials.MicrosoftAppIdKey),
            TenantId = Given(MicrosoftAppCredentials.MicrosoftAppTenantIdKey),
            Password = Given(MicrosoftAppCredentials.MicrosoftAppPasswordKey),
            CertificatePath = Given("MicrosoftAppCertificatePath"),
            CertificatePassword = Given("MicrosoftAppCertificatePassword"),
            ClientId = Given("MicrosoftAppClientId"),
        };

        string? Given(string key) => string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];
    }

    /// <summary>What gets the bot's tokens.</summary>
    /// <param name="configuration">What the identity is from.</param>
    /// <param name="certificate">Gives the certificate, where there is one.</param>
    /// <param name="logger">Where failures are told.</param>
    public ServiceClientCredentialsFactory CreateFactory(IConfiguration configuration, Func<X509Certificate2> certificate, ILogger logger)
    {
        var tenant = Is(Single) ? TenantId : null;
        return this switch
        {
            { AppId: not null, CertificatePath: not null } => new CertificateServiceClientCredentialsFactory(certificate(), AppId, tenant, logger: logger),
            { AppId: not null, ClientId: not null } => new FederatedServiceClientCredentialsFactory(AppId, ClientId, tenant, logger: logger),
            _ => new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
        };
    }

    /// <exception cref="CryptographicException">The file holds none, or the password is not its own.</exception>
    public X509Certificate2 LoadCertificate()
    {
        var path = CertificatePath!;
        if (!Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, CertificatePassword);
        }

        return CertificatePassword is null ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, CertificatePassword);
    }

    /// <summary>What is missing or contradicts itself.</summary>
    public IEnumerable<string> Faults()
    {
        if (!Is(Multi) && !Is(Single) && !Is(Managed))
        {
            return [$"MicrosoftAppType is '{Type}': set {Single}, {Managed} or {Multi}."];
        }

        return AppId is null ? FaultsWithoutApp() : FaultsWithApp();
    }

    /// <summary>What looks unlike what Azure gives out.</summary>
    public IEnumerable<string> FaultsOfForm()
    {
        if (AppId is not null && !Guid.TryParseExact(AppId, "D", out _))
        {
            yield return "MicrosoftAppId is no GUID. Copy the 'Microsoft App ID' of the bot's registration.";
        }

        if (TenantId is not null && !Guid.TryParseExact(TenantId, "D", out _))
        {
            yield return "MicrosoftAppTenantId is no GUID. Copy the 'App Tenant ID' of the bot's registration.";
        }
    }

    private IEnumerable<string> FaultsWithoutApp()
    {
        foreach (var key in Secrets())
        {
            yield return $"{key} is set, but MicrosoftAppId is not: set it, or remove {key}.";
        }

        if (!Is(Multi))
        {
            yield return $"MicrosoftAppType is {Type}, which needs MicrosoftAppId.";
        }

        if (TenantId is not null)
        {
            yield return "MicrosoftAppTenantId is set, but MicrosoftAppId is not: set it, or remove MicrosoftAppTenantId.";
        }
    }

    private IEnumerable<string> FaultsWithApp()
    {
        string[] secrets = [.. Secrets()];
        if (!Is(Multi) && TenantId is null)
        {
            yield return $"MicrosoftAppType is {Type}, which needs MicrosoftAppTenantId.";
        }

        if (Is(Multi) && TenantId is not null)
        {
            yield return $"MicrosoftAppTenantId is set, but a {Multi} bot has none: set MicrosoftAppType to {Single}, or remove MicrosoftAppTenantId.";
        }

        if (Is(Managed) && secrets.Length > 0)
        {
            yield return $"MicrosoftAppType is {Managed}, which proves itself without {string.Join(" and ", secrets)}: remove it.";
        }

        if (!Is(Managed) && secrets.Length == 0)
        {
            yield return $"MicrosoftAppType is {Type}, which needs MicrosoftAppPassword, MicrosoftAppCertificatePath or MicrosoftAppClientId.";
        }

        if (!Is(Managed) && secrets.Length > 1)
        {
            yield return $"{string.Join(" and ", secrets)} are set: the bot proves itself in one way only.";
        }

        if (CertificatePath is not null && CertificateFault() is { } fault)
        {
            yield return fault;
        }
    }

    private IEnumerable<string> Secrets()
    {
        if (Password is not null)
        {
            yield return MicrosoftAppCredentials.MicrosoftAppPasswordKey;
        }

        if (CertificatePath is not null)
        {
            yield return "MicrosoftAppCertificatePath";
        }

        if (ClientId is not null)
        {
            yield return "MicrosoftAppClientId";
        }
    }

    private string? CertificateFault()
    {
        try
        {
            using var certificate = LoadCertificate();
            return certificate.HasPrivateKey ? null : "MicrosoftAppCertificatePath names a certificate without its private key. Export it with the key.";
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"MicrosoftAppCertificatePath cannot be read ({exception.GetType().Name}): name a PFX file, or a PEM file with certificate and key, and its MicrosoftAppCertificatePassword.";
        }
    }

    private bool Is(string type) => Type.Equals(type, StringComparison.OrdinalIgnoreCase);
}
