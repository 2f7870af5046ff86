namespace BackPainBot.Storage.Sqlite;

/// <summary>The schema's versions: each entry leads to the next. Entries are never changed, only added.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks the file as ours: "BPBt".</summary>
    public const long ApplicationId = 0x42504274;

    public static readonly string[] Migrations =
    [
        """
        CREATE TABLE documents (
          key TEXT NOT NULL PRIMARY KEY, etag BIGINT NOT NULL, touched BIGINT NOT NULL, body BLOB NOT NULL);
        CREATE INDEX documents_touched ON documents (touched);

        CREATE TABLE conversations (
          id TEXT NOT NULL PRIMARY KEY, user_id TEXT NOT NULL, channel_id TEXT NOT NULL, locale TEXT, last BIGINT NOT NULL,
          lease_owner TEXT, lease_until BIGINT NOT NULL, touched BIGINT NOT NULL);
        CREATE INDEX conversations_touched ON conversations (touched);

        CREATE TABLE activities (
          conversation TEXT NOT NULL, number BIGINT NOT NULL, key TEXT, visible BIGINT NOT NULL, replaces BIGINT, pending BIGINT NOT NULL, body BLOB NOT NULL,
          PRIMARY KEY (conversation, number));
        CREATE UNIQUE INDEX activities_key ON activities (conversation, key) WHERE key IS NOT NULL;
        CREATE INDEX activities_pending ON activities (conversation, number) WHERE pending = 1;
        """,
    ];
}
