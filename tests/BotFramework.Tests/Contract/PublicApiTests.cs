using System.Reflection;
using Xunit.Abstractions;

namespace BotFramework.Tests.Contract;

public sealed class PublicApiTests(ITestOutputHelper output)
{
    private static readonly string[] Assemblies =
    [
        "Microsoft.Bot.Schema",
        "Microsoft.Bot.Connector",
        "Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.Dialogs",
        "Microsoft.Bot.Builder.Integration.AspNet.Core",
        "Microsoft.Bot.Builder.Testing",
        "Microsoft.Recognizers.Text",
    ];

    [Fact]
    public void PublicApi_OfEveryAssembly_IsTheSdks()
    {
        var sdk = ApiListing.Load();
        var ours = Assemblies.SelectMany(name => ApiReader.Read(Assembly.Load(name))).ToArray();
        var comparison = new ApiComparison(sdk, ours);
        var exceptions = ApiExceptions.Load();
        var differences = comparison.Differences();

        output.WriteLine($"{comparison.Covered} members of ours stand in the SDK's listing of {sdk.Members.Count}; {exceptions.Count} exceptions.");

        var unexplained = differences.Where(difference => !exceptions.ContainsKey(difference.Id)).Select(difference => difference.ToString());
        var stale = exceptions.Keys.Except(differences.Select(difference => difference.Id), StringComparer.Ordinal).Select(id => $"{id}: this exception no longer applies");
        string[] failures = [.. unexplained, .. stale];
        Assert.NotEqual(0, comparison.Covered);
        Assert.True(failures.Length == 0, $"{failures.Length} differences from the SDK's public API:\n{string.Join('\n', failures)}");
    }
}
