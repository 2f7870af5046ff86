namespace BotFramework.Tests.Contract;

internal sealed record ApiDifference(string Id, string Text)
{
    public override string ToString() => $"{Id}: {Text}";
}
