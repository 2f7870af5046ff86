namespace BotFramework.Tests.Contract;

/// <summary>A line that is not as in the SDK, under the id by which an exception names it: its own, or its type's where the SDK has no such type.</summary>
internal sealed record ApiDifference(string Id, string Text)
{
    public override string ToString() => $"{Id}: {Text}";
}
