namespace BotFramework.Tests.Contract;

/// <summary>The SDK's public API as listed in <c>SdkApi/*.txt</c>; the notation is explained in the README beside the files.</summary>
internal sealed class ApiListing
{
    private readonly Dictionary<string, ApiMember> _members = new(StringComparer.Ordinal);

    public ApiListing(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var member = ApiMember.Parse(line);
            _members.TryAdd(member.Id, member);
        }
    }

    public IReadOnlyCollection<ApiMember> Members => _members.Values;

    public static ApiListing Load() =>
        new(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Contract", "SdkApi"), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines));

    public ApiMember? Find(string id) => _members.GetValueOrDefault(id);
}
