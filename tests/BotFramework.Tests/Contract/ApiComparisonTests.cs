namespace BotFramework.Tests.Contract;

public sealed class ApiComparisonTests
{
    private static readonly string[] Sdk =
    [
        "T:Microsoft.Bot.Sample.Turn class : Microsoft.Bot.Sample.ITurn, Microsoft.Rest.ServiceClient{Microsoft.Bot.Sample.Turn}, System.IDisposable",
        "M:Microsoft.Bot.Sample.Turn.End -> System.Void virtual",
        "M:Microsoft.Bot.Sample.Turn.Send(System.String,System.Boolean=) -> System.Void",
        "T:Microsoft.Bot.Sample.ITurn interface",
        "M:Microsoft.Bot.Sample.ITurn.End -> System.Void",
        "M:Microsoft.Bot.Sample.ITurn.Raw(Newtonsoft.Json.Linq.JObject) -> System.Void",
    ];

    [Fact]
    public void Differences_SubsetOfTheListing_None() => Assert.Empty(Compare(
        "T:Microsoft.Bot.Sample.Turn class : Microsoft.Bot.Sample.ITurn, System.IDisposable",
        "T:Microsoft.Bot.Sample.ITurn interface",
        "M:Microsoft.Bot.Sample.ITurn.End -> System.Void"));

    [Theory]
    [InlineData("M:Microsoft.Bot.Sample.Turn.Start -> System.Void", "not in the SDK")]
    [InlineData("M:Microsoft.Bot.Sample.Turn.End -> System.Void", "not as in the SDK")]
    [InlineData("M:Microsoft.Bot.Sample.Turn.Send(System.String,System.Boolean) -> System.Void", "not as in the SDK")]
    [InlineData("T:Microsoft.Bot.Sample.Turn sealed class : System.IDisposable", "not as in the SDK")]
    [InlineData("T:Microsoft.Bot.Sample.Turn class", "not as in the SDK")]
    [InlineData("T:Microsoft.Bot.Sample.Turn class : System.ICloneable, System.IDisposable", "not as in the SDK")]
    [InlineData("T:Microsoft.Bot.Sample.ITurn interface", "missing from ours")]
    public void Differences_LineUnlikeTheListing_IsReported(string line, string expected)
    {
        var difference = Assert.Single(Compare(line));

        Assert.Contains(expected, difference.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_OverrideTheSdkDoesNotHave_None()
    {
        var inherited = ApiMember.Parse("M:Microsoft.Bot.Sample.Turn.ToString -> System.String override") with { IsOverride = true };

        Assert.Empty(new ApiComparison(new ApiListing(Sdk), [inherited]).Differences());
    }

    [Fact]
    public void Parse_ExceptionWithoutReason_Throws() => Assert.Throws<FormatException>(() => ApiExceptions.Parse(["M:Microsoft.Bot.Sample.Turn.Start"]));

    private static IReadOnlyList<ApiDifference> Compare(params string[] ours) => new ApiComparison(new ApiListing(Sdk), ours.Select(ApiMember.Parse)).Differences();
}
