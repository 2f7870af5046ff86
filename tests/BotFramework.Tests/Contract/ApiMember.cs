using System.Reflection;

namespace BotFramework.Tests.Contract;

/// <summary>A line of an API listing. <paramref name="Id"/> is the documentation-comment id; <paramref name="Text"/> the whole line.</summary>
internal sealed record ApiMember(string Id, string Text)
{
    /// <summary>True where the member may be left out without any change to what callers can write: its base declaration stands in its own place.</summary>
    public bool IsOverride { get; init; }

    /// <summary>What the line was read from, when it was read by reflection.</summary>
    public MemberInfo? Source { get; init; }

    public char Kind => Id[0];

    /// <summary>The id of the declaring type, without its prefix; for a type, its own.</summary>
    public string DeclaringType
    {
        get
        {
            if (Kind == 'T')
            {
                return Id[2..];
            }

            var parameters = Id.IndexOf('(', StringComparison.Ordinal);
            var name = parameters < 0 ? Id : Id[..parameters];
            return name[2..name.LastIndexOf('.')];
        }
    }

    public static ApiMember Parse(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        var id = (end < 0 ? line : line[..end]).Replace("=", string.Empty, StringComparison.Ordinal).Replace("...", string.Empty, StringComparison.Ordinal);
        return new ApiMember(id, line);
    }
}
