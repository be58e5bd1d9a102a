using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Support.Shifts;

/// <summary>
/// Puts the open tickets of those who are away back into their queues: at once when an account is deactivated or its absence begins
/// now, otherwise within ten seconds. Any process may run it. What it does follows from who is away and has what, so it is done late
/// after a stop, and never twice.
/// </summary>
internal sealed partial class PutBackService(
    Db db, PutBackStore tickets, Clock clock, Jobs jobs, ILogger<PutBackService> logger)
    : BackgroundService
{
    private const int BatchLength = 25;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(error);
            }

            await db.Signals.Of(AccountChanges.Away).Wait(Every, stoppingToken);
        }
    }

    /// <summary>
    /// Puts back everything there is, a batch in a transaction. When one ticket of a batch fails, the others are put back one by one; it
    /// stays as it is until the next round, so it blocks nothing.
    /// </summary>
    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("put-back");
        var passedBy = new HashSet<Guid>();
        for (var more = true; more;)
        {
            var limit = BatchLength + passedBy.Count;
            var held = await db.Read(query => HeldTicket.Next(query, clock.Now, limit), ct);
            Guid[] batch = [.. held.Select(ticket => ticket.Id).Distinct().Except(passedBy)];
            if (!await PutBack(batch, ct))
                foreach (var id in batch)
                    if (!await PutBack([id], ct))
                        passedBy.Add(id);
            more = held.Count == limit;
        }

        run.Done();
    }

    private async Task<bool> PutBack(Guid[] batch, CancellationToken ct)
    {
        try
        {
            if ((await db.Write(tx => PutBack(tx, batch), ct)).Refused is not { } refusal)
                return true;
            if (batch is [var id])
                LogPassedBy(id, refusal.Code);
        }
        catch (Exception error) when (error is not OperationCanceledException && batch.Length == 1)
        {
            LogBroken(error, batch[0]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogBatchBroken(error);
        }

        return false;
    }

    private async Task<Result<int>> PutBack(Tx tx, Guid[] batch)
    {
        foreach (var id in batch)
            if ((await tickets.Do(tx, id, Stamp())).Refused is { } refusal)
                return refusal;
        return batch.Length;
    }

    private Stamp Stamp() => new(clock.Now, clock.Now, "watch", "telessl", clock.Today);

    [LoggerMessage(Level = LogLevel.Error, Message = "Putting tickets back failed; it is retried shortly")]
    private partial void LogFailed(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of tickets could not be put back; it is retried one by one")]
    private partial void LogBatchBroken(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Ticket {Ticket} of someone away could not be put back; it is retried shortly")]
    private partial void LogBroken(Exception error, Guid ticket);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Ticket {Ticket} of someone away refused to be put back: {Code}")]
    private partial void LogPassedBy(Guid ticket, string code);
}
