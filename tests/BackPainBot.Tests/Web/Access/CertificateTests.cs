using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BackPainBot.Web.Access;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Tests.Web.Access;

/// <summary>A bot that proves itself by a certificate in a file.</summary>
public sealed class CertificateTests : IDisposable
{
    private const string Id = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    private readonly string _folder = Directory.CreateTempSubdirectory("certificate").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "a password")]
    [InlineData("bot.pem", null)]
    [InlineData("bot.pem", "a password")]
    public void CreateFactory_CertificateInAFile_IsTheBotsIdentity(string file, string? password)
    {
        var identity = Identity(Write(file, password), password);

        Assert.Empty(identity.Faults());
        Assert.IsType<CertificateServiceClientCredentialsFactory>(identity.CreateFactory(new ConfigurationBuilder().Build(), identity.LoadCertificate, NullLogger.Instance));
    }

    [Theory]
    [InlineData("bot.pfx")]
    [InlineData("bot.pem")]
    public void Faults_WrongPassword_SayWhichKey(string file)
    {
        var fault = Assert.Single(Identity(Write(file, "a password"), "another").Faults());

        Assert.StartsWith("MicrosoftAppCertificatePath", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("another", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_CertificateWithoutItsKey_SaySo()
    {
        using var certificate = Create(out _);
        var path = Path.Combine(_folder, "public.pfx");
        using var bare = X509CertificateLoader.LoadCertificate(certificate.RawData);
        File.WriteAllBytes(path, bare.Export(X509ContentType.Pkcs12));

        Assert.Contains("without its private key", Assert.Single(Identity(path, null).Faults()), StringComparison.Ordinal);
    }

    private static BotIdentity Identity(string path, string? password) =>
        new() { Type = "SingleTenant", AppId = Id, TenantId = Id, CertificatePath = path, CertificatePassword = password };

    private string Write(string file, string? password)
    {
        var path = Path.Combine(_folder, file);
        using var certificate = Create(out var key);
        using (key)
        {
            if (file.EndsWith(".pfx", StringComparison.Ordinal))
            {
                File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
            }
            else
            {
                var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
                var pem = password is null ? key.ExportPkcs8PrivateKeyPem() : key.ExportEncryptedPkcs8PrivateKeyPem(password, parameters);
                File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{pem}\n");
            }
        }

        return path;
    }

    private static X509Certificate2 Create(out RSA key)
    {
        key = RSA.Create(2048);
        return new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
