using BotFramework.Tests.Contract;

namespace PackagesBuild;

/// <summary>A type of the listing with its members.</summary>
internal sealed class StubType(ApiMember line, IEnumerable<StubMember> members)
{
    private static readonly string[] Kinds = ["static class", "abstract class", "sealed class", "class", "interface", "enum", "delegate", "struct"];

    public ApiMember Line { get; } = line;

    public string Definition { get; } = line.DeclaringType;

    public string Kind { get; } = Kinds.First(kind => line.Text.StartsWith($"{line.Id} {kind}", StringComparison.Ordinal));

    public IReadOnlyList<TypeExpression> Bases { get; } = line.Text.Split(" : ", 2) is [_, var bases] ? TypeExpression.ParseList(bases) : [];

    public IReadOnlyList<StubMember> Members { get; } = [.. members];

    public int Arity => Definition.IndexOf('`', StringComparison.Ordinal) is var tick and > 0 ? int.Parse(Definition.AsSpan(tick + 1), provider: null) : 0;

    public string Name => Simple[(Simple.LastIndexOf('.') + 1)..];

    /// <summary>The namespace, or the declaring type of a nested one.</summary>
    public string Parent => Simple[..Simple.LastIndexOf('.')];

    public bool IsStatic => Kind == "static class";

    public bool IsInterface => Kind == "interface";

    private string Simple => Definition.Split('`')[0];
}
