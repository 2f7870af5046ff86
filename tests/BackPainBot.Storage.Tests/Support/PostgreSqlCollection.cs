namespace BackPainBot.Storage.Tests.Support;

/// <summary>Tests that share a database, one at a time: one of them restarts the server.</summary>
[CollectionDefinition(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSqlDatabase>;
