using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Folds the log into the file while the writer goes on. The writer's own checkpoint, which everybody waits for, then finds little left.
/// </summary>
internal sealed partial class SqliteCheckpoints : IAsyncDisposable
{
    private const int Every = 1000;
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly ILogger logger;
    private readonly Task loop;
    private int works;

    public SqliteCheckpoints(SqliteConnection connection, ILogger logger)
    {
        (this.connection, this.logger) = (connection, logger);
        loop = Task.Run(Loop);
    }

    /// <summary>So many works were committed. Called by the writer only.</summary>
    public void Committed(int count)
    {
        works += count;
        if (works < Every)
            return;
        works = 0;
        wake.Writer.TryWrite(true);
    }

    public async ValueTask DisposeAsync()
    {
        wake.Writer.TryComplete();
        await loop;
        await connection.DisposeAsync();
    }

    // PASSIVE waits for nobody: what readers still need is left for the next time, and so is what fails.
    private async Task Loop()
    {
        await foreach (var _ in wake.Reader.ReadAllAsync())
        {
            try
            {
                connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
            }
            catch (SqliteException error)
            {
                LogFailed(error);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A checkpoint beside the writer failed; the writer's own does its work")]
    private partial void LogFailed(Exception error);
}
