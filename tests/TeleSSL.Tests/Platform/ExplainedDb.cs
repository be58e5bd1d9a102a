using System.Collections.Concurrent;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Platform;

/// <summary>Notes PostgreSQL's plan of each read.</summary>
internal sealed class ExplainedDb(Db db) : Db(db.Dialect)
{
    /// <summary>In the order of the reads: the SQL, and the plan as JSON.</summary>
    public ConcurrentQueue<(string Sql, string Plan)> Plans { get; } = [];

    public override Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default) => db.Write(work, ct);

    public override Task<T> Read<T>(Func<Query, Task<T>> read, CancellationToken ct = default) => db.Read(query => read(new Explained(query, Plans)), ct);

    public override Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct) => db.Migrate(migrations, at, ct);

    public override ValueTask DisposeAsync() => db.DisposeAsync();

    protected override Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct) =>
        throw new NotSupportedException("Lists do not write.");

    private sealed class Explained(Query query, ConcurrentQueue<(string, string)> plans) : Query(query.Dialect)
    {
        public override async Task<T?> Find<T>(string sql, object? parameters = null)
            where T : default
        {
            await Explain(sql, parameters);
            return await query.Find<T>(sql, parameters);
        }

        public override async Task<List<T>> List<T>(string sql, object? parameters = null)
        {
            await Explain(sql, parameters);
            return await query.List<T>(sql, parameters);
        }

        private async Task Explain(string sql, object? parameters)
        {
            if (query.Dialect == Dialect.Postgres)
                plans.Enqueue((sql, (await query.Find<string>("EXPLAIN (FORMAT JSON) " + sql, parameters))!));
        }
    }
}
