namespace EndToEnd.Support;

/// <summary>All tests in the browser share one browser and one bot, and run one after another.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<BrowserHost>;
