using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>
/// The states of a row: leased by one process, then sent, rescheduled, or a dead letter. If a process dies, its lease expires and
/// the next process sends the row with the same key.
/// </summary>
internal sealed class OutboxStore(Db db, OutboxQueue queue, PartnerLines lines, OutboxMeters meters, Clock clock)
{
    /// <summary>At the maximum interval, about three and a half days.</summary>
    public const int MaxAttempts = 1000;

    private const string Released = "holder = NULL, lease_until = NULL WHERE id = @Id AND holder = @Holder";
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WaitUntilReady = TimeSpan.FromMinutes(1);
    private static readonly Viewer Viewer = new("outbox", [new Membership("telessl", Role.Administrator)]);

    /// <summary>Null when another process has leased it, or when it cannot be sent now.</summary>
    public async Task<ClaimedRow?> Claim(Guid id, CancellationToken ct) => (await db.Write<ClaimedRow?>(async tx =>
    {
        if (await queue.Hold(tx, id) is not { } row)
            return (ClaimedRow?)null;
        var prepared = await lines.Of(row.Partner).Prepare(tx, row);
        if (prepared is PreparedMessage.Ready ready)
            return new ClaimedRow(row, ready.Send);
        await SetAside(tx, row, prepared);
        return (ClaimedRow?)null;
    }, ct)).Value;

    /// <summary>Makes a row that must not be sent after all a dead letter.</summary>
    public Task Withdraw(OutboxRow row, string why) => db.Write<bool>(async tx =>
    {
        await DeadLetter(tx, row, why);
        return true;
    });

    /// <summary>Reschedules this row alone.</summary>
    public Task Postpone(OutboxRow row, SendResult.Postponed postponed) => db.Write<bool>(async tx =>
    {
        if (row.Attempts >= MaxAttempts)
            await DeadLetter(tx, row, postponed.Code);
        else
            await Reschedule(tx, row, postponed.Code, postponed.Until);
        return true;
    });

    /// <summary>Marks the row as sent and stores the answer, unless that was lost.</summary>
    public Task Sent(OutboxRow row, SendResult.Delivered delivered) => db.Write<bool>(async tx =>
    {
        if (await tx.ExecuteCounted(
            $"UPDATE outbox SET state = 'sent', sent_at = @Now, error = NULL, {Released}", new { row.Id, row.Holder, clock.Now }) == 0)
            return false;
        if (delivered.StoreAnswer is { } store)
            await store(tx);
        await Answered(tx, row);
        return true;
    });

    /// <summary>Records the failure. True when the partner is reachable and refused only this message.</summary>
    public async Task<bool> NotSent(OutboxRow row, PartnerFailure failure) => (await db.Write<bool>(async tx =>
    {
        if (failure.IsMessagesFault || row.Attempts >= MaxAttempts)
            await DeadLetter(tx, row, failure.PartnerCode ?? failure.Code);
        else
            await Reschedule(tx, row, failure);
        if (failure.IsMessagesFault)
            await Answered(tx, row);
        return failure.IsMessagesFault;
    })).Value;

    /// <summary>Replays a dead letter. Refused with <c>not-dead</c>, or by the line.</summary>
    public async Task<Result<Guid>> Replay(Tx tx, Guid id, Viewer viewer, Stamp stamp)
    {
        if (await tx.Find<OutboxRow>($"{OutboxRow.Select} WHERE o.id = @id", new { id }) is not { } row)
            return Refusal.NotFound("message");
        if (row.State != "dead")
            return PartnerRefusals.NotDead.With("state", row.State);
        if (await lines.Of(row.Partner).RetryDelivery(tx, row, viewer, stamp) is { } refusal)
            return refusal;
        await tx.Execute(
            "UPDATE outbox SET state = 'pending', attempts = 0, error = NULL, next_at = @At WHERE id = @id", new { id, stamp.At });
        await tx.Raise(db.Signals.Of(OutboxRow.Signal));
        return id;
    }

    private Task SetAside(Tx tx, OutboxRow row, PreparedMessage prepared) => prepared switch
    {
        PreparedMessage.NotYet { Code: var why } when row.Attempts < MaxAttempts => Reschedule(tx, row, why, clock.Now + WaitUntilReady),
        PreparedMessage.NotYet { Code: var why } => DeadLetter(tx, row, why),
        PreparedMessage.Superseded => tx.Execute(
            $"UPDATE outbox SET state = 'sent', sent_at = @Now, error = NULL, {Released}", new { row.Id, row.Holder, clock.Now }),
        PreparedMessage.Never { Code: var why } => DeadLetter(tx, row, why),
        _ => throw new InvalidOperationException($"Unexpected prepared message {prepared}."),
    };

    private async Task Reschedule(Tx tx, OutboxRow row, PartnerFailure failure)
    {
        var wait = TimeSpan.FromSeconds(5 * Math.Pow(2, Math.Min(row.Attempts - 1, 10)));
        var next = clock.Now + TimeSpan.FromTicks(Math.Max(Math.Min(wait.Ticks, MaxWait.Ticks), failure.RetryAfter?.Ticks ?? 0));
        await Reschedule(tx, row, failure.Code, next);
        await PartnerRow.Change(
            tx, row.Partner, partner => partner with { SendsFail = partner.SendsFail || !failure.IsBusy, RetryAt = next }, Stamp());
    }

    private static Task Reschedule(Tx tx, OutboxRow row, string why, DateTimeOffset next) => tx.Execute(
        $"UPDATE outbox SET state = 'failed', error = @why, next_at = @next, {Released}", new { row.Id, row.Holder, why, next });

    private async Task DeadLetter(Tx tx, OutboxRow row, string why)
    {
        var code = Code.Parse(why).Accepted(out var known, out _) ? known : new Code("partner-refused");
        await tx.Execute($"UPDATE outbox SET state = 'dead', error = @Value, {Released}", new { row.Id, row.Holder, code.Value });
        tx.AfterCommit(() => meters.CountDeadLetter(row, code.Value));
        await lines.Of(row.Partner).DeliveryFailed(tx, row, code, Viewer, Stamp());
    }

    /// <summary>The partner is reachable again: messages waiting for that are sent now.</summary>
    private async Task Answered(Tx tx, OutboxRow row)
    {
        var before = await PartnerRow.Change(
            tx, row.Partner, partner => partner with { SendsFail = false, RetryAt = null, LastSuccess = clock.Now }, Stamp());
        if (before.SendsFail || before.RetryAt is not null)
            await tx.Execute(
                "UPDATE outbox SET next_at = @Now WHERE partner = @Partner AND state = 'failed' AND next_at > @Now",
                new { row.Partner, clock.Now });
    }

    private Stamp Stamp() => new(clock.Now, clock.Now, "outbox", "telessl", clock.Today);
}
