using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <c>config/fetch</c> or <c>config/submit</c> invoke.</summary>
[JsonDerivedType(typeof(ConfigAuthResponse))]
[JsonDerivedType(typeof(ConfigTaskResponse))]
public class ConfigResponseBase
{
    protected ConfigResponseBase()
    {
    }

    protected ConfigResponseBase(string? responseType)
    {
        ResponseType = responseType;
    }

    public string? ResponseType { get; set; }
}
