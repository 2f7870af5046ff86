using System.Data.Common;

namespace BackPainBot.Storage.Sql;

/// <summary>A connection on which statements run one after the other. Statements name their parameters <c>$1</c>, <c>$2</c> ... and are constants.</summary>
internal abstract class SqlSession
{
    /// <summary>Runs a statement; returns the number of rows that it changed.</summary>
    public abstract Task<int> ExecuteAsync(string statement, params object?[] values);

    /// <summary>The first row; default when there is none.</summary>
    public abstract Task<T?> FirstAsync<T>(string statement, Func<DbDataReader, T> read, params object?[] values);

    /// <summary>All rows.</summary>
    public abstract Task<List<T>> ListAsync<T>(string statement, Func<DbDataReader, T> read, params object?[] values);
}
