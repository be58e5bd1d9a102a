using System.Data.Common;
using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>Reads on its own connection, outside any transaction.</summary>
internal sealed class Reader(DbConnection connection, Dialect dialect) : Query(dialect)
{
    public override Task<T?> Find<T>(string sql, object? parameters = null)
        where T : default => connection.QueryFirstOrDefaultAsync<T>(sql, parameters);

    public override async Task<List<T>> List<T>(string sql, object? parameters = null) =>
        (await connection.QueryAsync<T>(sql, parameters)).AsList();
}
