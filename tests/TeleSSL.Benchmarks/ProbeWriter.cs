using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace TeleSSL.Benchmarks;

/// <summary>A requested step, and the completion of its answer.</summary>
internal sealed record ProbeWork(string Device, string Step)
{
    public TaskCompletionSource<ProbeAnswer?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ProbeAnswer? Answer { get; set; }
}

/// <summary>The minimum for a durable, guarded write: group commit, prepared commands, its own thread.</summary>
internal sealed class ProbeWriter : IDisposable
{
    private const int BatchLength = 256;
    private readonly Channel<ProbeWork> queue = Channel.CreateBounded<ProbeWork>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin, commit, savepoint, release, update, insert;
    private readonly Thread thread;

    public ProbeWriter(string folder, int devices)
    {
        connection = ProbeFile.Open(folder, devices);
        (begin, commit) = (Command("BEGIN IMMEDIATE"), Command("COMMIT"));
        (savepoint, release) = (Command("SAVEPOINT work"), Command("RELEASE SAVEPOINT work"));
        update = Command("UPDATE device SET version = version + 1, step = @step WHERE id = @id AND custody = 'in-stock' RETURNING version", "@id", "@step");
        insert = Command("INSERT INTO event (device, version, at, step) VALUES (@id, @version, @at, @step) RETURNING id", "@id", "@version", "@at", "@step");
        thread = new Thread(Loop) { IsBackground = true };
        thread.Start();
    }

    public async Task<ProbeAnswer?> Write(string device, string step)
    {
        var work = new ProbeWork(device, step);
        await queue.Writer.WriteAsync(work);
        return await work.Done.Task;
    }

    public void Dispose()
    {
        queue.Writer.Complete();
        thread.Join();
        connection.Dispose();
    }

    private void Loop()
    {
        var batch = new List<ProbeWork>(BatchLength);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            while (batch.Count < BatchLength && queue.Reader.TryRead(out var next))
                batch.Add(next);
            begin.ExecuteNonQuery();
            batch.ForEach(Run);
            commit.ExecuteNonQuery();
            batch.ForEach(work => work.Done.SetResult(work.Answer));
        }
    }

    private void Run(ProbeWork work)
    {
        savepoint.ExecuteNonQuery();
        (update.Parameters[0].Value, update.Parameters[1].Value) = (work.Device, work.Step);
        if (update.ExecuteScalar() is long version)
        {
            (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[3].Value) = (work.Device, version, work.Step);
            insert.Parameters[2].Value = TimeProvider.System.GetUtcNow().ToString("O");
            work.Answer = new ProbeAnswer(version, (long)insert.ExecuteScalar()!);
        }

        release.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params IEnumerable<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter(name, ""));
        command.Prepare();
        return command;
    }
}
