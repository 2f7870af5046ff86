namespace BackPainBot.Storage.PostgreSql;

/// <summary>The schema's versions: each entry leads to the next. Entries are never changed, only added. Keys are compared byte by byte, whatever the database's language.</summary>
internal static class PostgreSqlSchema
{
    public static readonly string[] Migrations =
    [
        """
        CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint';

        CREATE TABLE documents (
          key text COLLATE "C" PRIMARY KEY, etag bigint NOT NULL, touched bigint NOT NULL, body bytea NOT NULL);
        CREATE INDEX documents_touched ON documents (touched);

        CREATE TABLE conversations (
          id text COLLATE "C" PRIMARY KEY, user_id text NOT NULL, channel_id text NOT NULL, locale text, last bigint NOT NULL,
          lease_owner text, lease_until bigint NOT NULL, touched bigint NOT NULL);
        CREATE INDEX conversations_touched ON conversations (touched);

        CREATE TABLE activities (
          conversation text COLLATE "C" NOT NULL, number bigint NOT NULL, key text COLLATE "C", visible bigint NOT NULL, replaces bigint, pending bigint NOT NULL,
          body bytea NOT NULL, PRIMARY KEY (conversation, number));
        CREATE UNIQUE INDEX activities_key ON activities (conversation, key) WHERE key IS NOT NULL;
        CREATE INDEX activities_pending ON activities (conversation, number) WHERE pending = 1;
        """,
    ];
}
