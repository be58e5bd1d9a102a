using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Outbox;

/// <summary>
/// Sends due messages, after each commit that queued some and every second. Any process may send; the lease of the row decides
/// which.
/// </summary>
internal sealed partial class OutboxService(
    Db db, OutboxQueue queue, OutboxStore outbox, PartnerLines lines, OutboxMeters meters, Jobs jobs, ILogger<OutboxService> logger)
    : BackgroundService
{
    private const int BatchLength = 50;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (lines.InUse.Any() && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                using var run = jobs.Start("outbox");
                await Run(stoppingToken);
                await meters.Look(stoppingToken);
                run.Done();
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogRoundFailed(error);
            }

            await db.Signals.Of(OutboxRow.Signal).Wait(LookEvery, stoppingToken);
        }
    }

    /// <summary>Sends everything that is due, for each partner until a message fails.</summary>
    public async Task Run(CancellationToken ct)
    {
        foreach (var line in lines.InUse)
            await Run(line.Partner, ct);
    }

    private async Task Run(string partner, CancellationToken ct)
    {
        for (Guid[] due; (due = await queue.Due(partner, BatchLength, ct)).Length > 0;)
            foreach (var id in due)
                if (await outbox.Claim(id, ct) is { } claimed && !await Send(claimed, ct))
                    return;
    }

    /// <summary>False when the partner is failing.</summary>
    private async Task<bool> Send(ClaimedRow claimed, CancellationToken ct)
    {
        switch (await claimed.Send(ct))
        {
            case SendResult.Delivered delivered:
                await outbox.Sent(claimed.Row, delivered);
                return true;
            case SendResult.Withdrawn withdrawn:
                await outbox.Withdraw(claimed.Row, withdrawn.Code);
                return true;
            case SendResult.Postponed postponed:
                LogNotSent(claimed.Row.Id, claimed.Row.Partner, postponed.Code, null);
                await outbox.Postpone(claimed.Row, postponed);
                return true;
            case SendResult.Failed { Failure: var failure }:
                LogNotSent(claimed.Row.Id, claimed.Row.Partner, failure.Code, failure.Status);
                return await outbox.NotSent(claimed.Row, failure);
            case var unknown:
                throw new InvalidOperationException($"Unexpected send result {unknown}.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sending message {Id} to {Partner} failed: {Code} (HTTP status {Status})")]
    private partial void LogNotSent(Guid id, string partner, string code, int? status);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox round failed; retrying in one second")]
    private partial void LogRoundFailed(Exception error);
}
