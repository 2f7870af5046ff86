using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BackPainBot.DirectLine.Tokens;

/// <summary>Signs and reads tokens: JWTs for one conversation and one user.</summary>
internal sealed class TokenService
{
    private const string Issuer = "directline";
    private const string StreamAudience = "directline/stream";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string ChannelClaim = "channel";
    private const string OriginsClaim = "origins";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningKeys _keys;
    private readonly TimeProvider _clock;
    private readonly TokenValidationParameters _forCalls;
    private readonly TokenValidationParameters _forStreams;
    private readonly TimeSpan _streamLifetime;

    public TokenService(SigningKeys keys, IOptions<DirectLineOptions> options, TimeProvider clock)
    {
        _keys = keys;
        _clock = clock;
        Lifetime = TimeSpan.FromSeconds(options.Value.TokenSeconds);
        _streamLifetime = TimeSpan.FromSeconds(options.Value.StreamTokenSeconds);
        _forCalls = Parameters(Issuer);
        _forStreams = Parameters(StreamAudience);
    }

    /// <summary>How long a token holds.</summary>
    public TimeSpan Lifetime { get; }

    /// <summary>A token for calls.</summary>
    public string Create(Caller caller) => Create(caller, Issuer, Lifetime);

    /// <summary>A token that opens the stream of the caller's conversation, and nothing else.</summary>
    public string CreateForStream(Caller caller) => Create(caller, StreamAudience, _streamLifetime);

    /// <summary>Reads a token for calls.</summary>
    public Task<TokenReading> ReadAsync(string token) => ReadAsync(token, _forCalls);

    /// <summary>Reads a token that opens a stream.</summary>
    public Task<TokenReading> ReadForStreamAsync(string token) => ReadAsync(token, _forStreams);

    private string Create(Caller caller, string audience, TimeSpan lifetime)
    {
        var now = _clock.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            [ConversationClaim] = caller.ConversationId!,
            [UserClaim] = caller.UserId!,
            [ChannelClaim] = caller.ChannelId,
            [JwtRegisteredClaimNames.Iat] = now.ToUnixTimeSeconds(),
            [JwtRegisteredClaimNames.Exp] = (now + lifetime).ToUnixTimeSeconds(),
        };
        if (caller.TrustedOrigins is { } origins)
        {
            claims[OriginsClaim] = origins;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor { Issuer = Issuer, Audience = audience, Claims = claims, SigningCredentials = _keys.Credentials });
    }

    private async Task<TokenReading> ReadAsync(string token, TokenValidationParameters parameters)
    {
        var result = await _handler.ValidateTokenAsync(token, parameters);
        if (!result.IsValid
            || result.SecurityToken is not JsonWebToken jwt
            || !jwt.TryGetPayloadValue<string>(ConversationClaim, out var conversation)
            || !jwt.TryGetPayloadValue<string>(UserClaim, out var user)
            || !jwt.TryGetPayloadValue<string>(ChannelClaim, out var channel)
            || !jwt.TryGetPayloadValue<long>(JwtRegisteredClaimNames.Exp, out var expires))
        {
            return TokenReading.Invalid;
        }

        jwt.TryGetPayloadValue<string>(OriginsClaim, out var origins);
        return new TokenReading(new Caller(conversation, user, channel, origins), _clock.GetUtcNow().ToUnixTimeSeconds() >= expires);
    }

    private TokenValidationParameters Parameters(string audience) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = audience,
        IssuerSigningKeys = _keys.All,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],

        // Whether it is over is told by the service's own clock, once it is known not to be forged.
        LifetimeValidator = static (_, expires, _, _) => expires is not null,
    };
}
