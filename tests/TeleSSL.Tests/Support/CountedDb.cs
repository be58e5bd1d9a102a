using System.Collections.Concurrent;
using System.Diagnostics;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Support;

/// <summary>Notes what requests do: each statement that is read outside transactions, and each transaction. Not what background services do.</summary>
internal sealed class CountedDb(Db db) : Db(db.Dialect)
{
    public ConcurrentQueue<string> Statements { get; } = [];

    public override Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default)
    {
        Note("transaction");
        return db.Write(work, ct);
    }

    public override Task<T> Read<T>(Func<Query, Task<T>> read, CancellationToken ct = default) =>
        db.Read(query => read(new Counted(query, Note)), ct);

    public override Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct) => db.Migrate(migrations, at, ct);

    public override Task Scrub() => db.Scrub();

    public override Task Listen(CancellationToken ct) => db.Listen(ct);

    public override ValueTask DisposeAsync() => db.DisposeAsync();

    protected override Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct) =>
        throw new NotSupportedException("No report is previewed.");

    private void Note(string statement)
    {
        if (Activity.Current?.OperationName == "Microsoft.AspNetCore.Hosting.HttpRequestIn")
            Statements.Enqueue(statement);
    }

    private sealed class Counted(Query query, Action<string> note) : Query(query.Dialect)
    {
        public override Task<T?> Find<T>(string sql, object? parameters = null)
            where T : default
        {
            note(sql);
            return query.Find<T>(sql, parameters);
        }

        public override Task<List<T>> List<T>(string sql, object? parameters = null)
        {
            note(sql);
            return query.List<T>(sql, parameters);
        }
    }
}
