using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Citizens.Finding;

/// <summary>
/// Puts into the index of names, after the start and while the server serves, those who are not there as the register has them: citizens
/// from before the index, a newer form of its terms, a new key, a restore of one database, a power cut between the two. A batch is one
/// transaction, so it may be interrupted and repeated, and several processes may do it at once.
/// </summary>
internal sealed partial class NameFill(
    Db db, CitizenNames names, Identities identities, TimeProvider time, Jobs jobs, ILogger<NameFill> logger)
    : BackgroundService
{
    // Others write between two batches; each takes about ten milliseconds.
    private const int BatchLength = 25;
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    private const string Missing = """
        FROM  citizen c LEFT JOIN vault.named_citizen n ON n.citizen = c.id
        WHERE c.id > @after AND c.status <> 'erased' AND (n.citizen IS NULL OR n.version <> c.version OR n.form <> @form)
        ORDER BY c.id LIMIT @limit
        """;

    private volatile bool isComplete;

    /// <summary>Everyone is in the index; until then some are not found.</summary>
    public bool IsComplete => isComplete;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!isComplete)
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(error);
                await Task.Delay(Retry, time, stoppingToken);
            }
        }
    }

    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("name-index");
        var count = 0;
        for (Guid? after = Guid.Empty; after is { } from;)
        {
            var page = await db.Read(query => query.List<Guid>($"SELECT c.id {Missing}", Of(from)), ct);
            if (page.Count > 0)
                count += (await db.Write<int>(async tx => await Put(tx, from, page.Count), ct)).Value;
            after = page.Count < BatchLength ? null : page[^1];
        }

        isComplete = true;
        run.Done();
        if (count > 0)
            LogFilled(count);
    }

    private async Task<int> Put(Tx tx, Guid after, int limit)
    {
        // Read again in the transaction: another process may have been faster, and a citizen may have been erased.
        var rows = await tx.List<CitizenRow>($"SELECT {CitizenRow.Columns} {Missing}", new { after, form = NameGrams.Form, limit });
        foreach (var row in rows)
            if (await identities.Open(tx, row) is { } identity)
                await names.Put(tx, row, identity);
        return rows.Count;
    }

    private static object Of(Guid after) => new { after, form = NameGrams.Form, limit = BatchLength };

    [LoggerMessage(Level = LogLevel.Information, Message = "{Citizens} citizens can now be found by name")]
    private partial void LogFilled(int citizens);

    [LoggerMessage(Level = LogLevel.Error, Message = "The index of names could not be filled; retrying within a minute")]
    private partial void LogFailed(Exception error);
}
