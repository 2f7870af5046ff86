using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace BackPainBot.DirectLine.Tokens;

/// <summary>The keys of tokens: those configured, or one made once and kept in a file that only its owner may read.</summary>
internal sealed class SigningKeys
{
    public const int ShortestBytes = 32;

    private const string FileName = "directline.key";
    private const int KeyIdBytes = 6;

    public SigningKeys(IOptions<DirectLineOptions> options, IHostEnvironment environment)
    {
        var configured = options.Value.SigningKeys;
        All = configured.Count > 0
            ? [.. configured.Select(key => Create(Parse(key)!))]
            : [Create(Kept(Path.Combine(environment.ContentRootPath, options.Value.KeyFolder ?? "data")))];
        Credentials = new SigningCredentials(All[0], SecurityAlgorithms.HmacSha256);
    }

    /// <summary>Keys whose signatures are accepted.</summary>
    public IReadOnlyList<SymmetricSecurityKey> All { get; }

    /// <summary>What tokens are signed with.</summary>
    public SigningCredentials Credentials { get; }

    /// <summary>The bytes of a configured key; null when it is none.</summary>
    public static byte[]? Parse(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length >= ShortestBytes ? bytes[..length] : null;
    }

    private static SymmetricSecurityKey Create(byte[] key) =>
        new(key) { KeyId = Base64UrlEncoder.Encode(SHA256.HashData(key).AsSpan(0, KeyIdBytes).ToArray()) };

    private static byte[] Kept(string folder)
    {
        var path = Path.Combine(folder, FileName);
        Directory.CreateDirectory(folder);
        if (!File.Exists(path))
        {
            Make(path);
        }

        return Parse(File.ReadAllText(path).Trim())
            ?? throw new InvalidOperationException($"{path} holds no key: Base64 of {ShortestBytes} bytes is due. Delete it, and another is made; tokens signed with it end.");
    }

    /// <summary>Another process that starts at the same time may be faster; then its key is the one.</summary>
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(draft, options))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(ShortestBytes)));
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
