using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>A test case that is skipped in classes for PostgreSQL where there is no server.</summary>
public sealed class StoreTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the deserialiser.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod, object[]? arguments = null)
        : base(messages, display, options, testMethod, arguments)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        base.GetSkipReason(factAttribute)
        ?? (TestMethod.TestClass.Class.Name.Contains(".PostgreSql.", StringComparison.Ordinal) ? PostgreSqlServer.Missing : null);
}
