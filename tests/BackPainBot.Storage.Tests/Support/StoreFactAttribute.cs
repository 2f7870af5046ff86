using Xunit.Sdk;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>A fact about a store; skipped, with the reason, in a class whose store is not at hand.</summary>
[XunitTestCaseDiscoverer("BackPainBot.Storage.Tests.Support.StoreFactDiscoverer", "BackPainBot.Storage.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoreFactAttribute : FactAttribute;
