using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Partners;

/// <summary>
/// Tells the partners what is due: woken by the commit that left it, and every second by itself. Every process may; who sends what
/// the row says.
/// </summary>
internal sealed partial class OutboxService(
    Db db, OutboxQueue queue, OutboxStore outbox, Lazy<ITelma> telma, TelmaOptions options, OutboxMeters meters, Jobs jobs, Clock clock,
    ILogger<OutboxService> logger)
    : BackgroundService
{
    private const int BatchLength = 50;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Mode == TelmaMode.Api && !stoppingToken.IsCancellationRequested)
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
                LogFailed(error);
            }

            await db.Signals.Of(OutboxRow.Signal).Wait(LookEvery, stoppingToken);
        }
    }

    /// <summary>Everything that is due now, until the partner fails.</summary>
    public async Task Run(CancellationToken ct)
    {
        for (Guid[] due; (due = await queue.Due(BatchLength, ct)).Length > 0;)
            foreach (var id in due)
                if (await outbox.Claim(id, ct) is { } claimed && !await Send(claimed, ct))
                    return;
    }

    /// <summary>False when the partner fails.</summary>
    private async Task<bool> Send(Claimed claimed, CancellationToken ct)
    {
        try
        {
            if ((await claimed.Call(telma.Value, ct)).Accepted(out var told, out var why))
                await outbox.Sent(claimed.Row, told);
            else
                await outbox.Refused(claimed.Row, why);
            return true;
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { } failure)
        {
            // The key is ours alone: the partner has it, told in other words, from a time whose answer was lost.
            if (failure.PartnerCode == "idempotency-key-reused")
            {
                await outbox.Sent(claimed.Row, null);
                return true;
            }

            LogNotSent(claimed.Row.Id, claimed.Row.Partner, failure.Code, failure.Status);
            return await outbox.NotSent(claimed.Row, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} did not reach {Partner}: {Code} ({Status})")]
    private partial void LogNotSent(Guid id, string partner, string code, int? status);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox failed; it is tried again in a second")]
    private partial void LogFailed(Exception error);
}
