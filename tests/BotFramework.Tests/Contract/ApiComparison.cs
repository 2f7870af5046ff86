using System.Text.RegularExpressions;

namespace BotFramework.Tests.Contract;

/// <summary>What of our surface the SDK's listing does not have, and what of the SDK's a type of ours must not leave out.</summary>
internal sealed partial class ApiComparison
{
    private static readonly string[] ForeignNamespaces = ["Microsoft.Bot.", "Microsoft.Recognizers.", "Microsoft.Rest", "Newtonsoft.", "AdaptiveCards."];
    private readonly ApiListing _sdk;
    private readonly Dictionary<string, ApiMember> _ours;

    public ApiComparison(ApiListing sdk, IEnumerable<ApiMember> ours)
    {
        _sdk = sdk;
        _ours = ours.ToDictionary(member => member.Id, StringComparer.Ordinal);
    }

    /// <summary>The types and members of ours that are as in the listing.</summary>
    public int Covered => _ours.Values.Count(member => _sdk.Find(member.Id) is not null && Surplus(member) is null);

    public IReadOnlyList<ApiDifference> Differences() =>
        [.. _ours.Values.Select(Surplus).Concat(_sdk.Members.Select(Missing)).OfType<ApiDifference>().OrderBy(difference => difference.Id[2..], StringComparer.Ordinal)];

    private ApiDifference? Surplus(ApiMember ours)
    {
        if (_sdk.Find(ours.Id) is not { } sdk)
        {
            var type = "T:" + ours.DeclaringType;
            if (_sdk.Find(type) is null)
            {
                return new ApiDifference(type, $"not in the SDK\n    ours {ours.Text}");
            }

            return ours.IsOverride ? null : new ApiDifference(ours.Id, $"not in the SDK\n    ours {ours.Text}");
        }

        var same = ours.Kind == 'T' ? SameType(ours.Text, sdk.Text) : ours.Text == sdk.Text;
        return same ? null : new ApiDifference(ours.Id, $"not as in the SDK\n    ours {ours.Text}\n    SDK  {sdk.Text}");
    }

    /// <summary>Interfaces and abstract members oblige implementers, enumerations number their members: these must be whole.</summary>
    private ApiDifference? Missing(ApiMember sdk)
    {
        if (sdk.Kind == 'T' || _ours.ContainsKey(sdk.Id) || !_ours.TryGetValue("T:" + sdk.DeclaringType, out var type) || NeedsAbsentType(sdk.Text))
        {
            return null;
        }

        var obliges = KindOf(type.Text) is "interface" or "enum" || sdk.Text.EndsWith(" abstract", StringComparison.Ordinal);
        return obliges ? new ApiDifference(sdk.Id, $"missing from ours\n    SDK  {sdk.Text}") : null;
    }

    /// <summary>The kind must agree, nothing may be added to the bases, and of the SDK's only those may be absent that we do not have.</summary>
    private bool SameType(string ours, string sdk)
    {
        var (oursBases, sdkBases) = (BasesOf(ours), BasesOf(sdk));
        return KindOf(ours) == KindOf(sdk) && oursBases.All(sdkBases.Contains) && sdkBases.Except(oursBases, StringComparer.Ordinal).All(NeedsAbsentType);
    }

    private bool NeedsAbsentType(string text) =>
        TypeNames().Matches(text).Any(name => ForeignNamespaces.Any(space => name.Value.StartsWith(space, StringComparison.Ordinal)) && !Knows(name.Value));

    private bool Knows(string name) =>
        _ours.Keys.Any(id => id[0] == 'T' && id.AsSpan(2).StartsWith(name, StringComparison.Ordinal) && (id.Length == name.Length + 2 || id[name.Length + 2] == '`'));

    private static string KindOf(string text) => text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(" : ")[0];

    private static string[] BasesOf(string text) => text.Split(" : ") is [_, var bases] ? bases.Split(", ") : [];

    [GeneratedRegex(@"(?<=[({,@ ]|^)[A-Za-z_][\w.]*")]
    private static partial Regex TypeNames();
}
