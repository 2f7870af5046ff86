namespace BackPainBot.Storage.Sql;

/// <summary>A document on its way into a row.</summary>
/// <param name="Name">Its key, as the caller says it.</param>
/// <param name="Key">Its key, as the store keeps it.</param>
/// <param name="Value">The object that it was written from.</param>
/// <param name="Expected">The ETag that the stored one must have; empty when there must be none; null when it does not matter.</param>
/// <param name="Version">The version that it will have.</param>
/// <param name="Body">The object as JSON.</param>
internal sealed record DocumentWrite(string Name, string Key, object? Value, string? Expected, long Version, byte[] Body);
