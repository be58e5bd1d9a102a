using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners;

/// <summary>A row that is held, with the call that tells it.</summary>
internal sealed record Claimed(OutboxRow Row, TelmaCall Call);

/// <summary>
/// The life of a row: held by one process at a time, then sent, tried again later, or dead. Whoever dies with a row in its hands
/// holds it only as long as the lease; the next one sends the same key again.
/// </summary>
internal sealed class OutboxStore(Db db, OutboxQueue queue, TelmaMessages messages, TelmaReports reports, TicketStore tickets, OutboxMeters meters, Clock clock)
{
    /// <summary>With the longest wait between them, some three and a half days.</summary>
    public const int MostAttempts = 1000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AskedAfter = TimeSpan.FromMinutes(1);
    private static readonly Viewer Viewer = new("outbox", [new Membership("telessl", Role.Administrator)]);

    /// <summary>Null when another one has it, or when it cannot be sent as things are.</summary>
    public async Task<Claimed?> Claim(Guid id, CancellationToken ct) => (await db.Write<Claimed?>(async tx =>
    {
        if (await queue.Hold(tx, id) is not { } row)
            return (Claimed?)null;
        if ((await messages.Of(tx, row)).Accepted(out var call, out var why))
            return new Claimed(row, call);
        if (why == TelmaMessages.Unknown && row.Attempts < MostAttempts && await OutboxQueue.MayArrive(tx, row))
            await Later(tx, row, why.Code, clock.Now + AskedAfter);
        else
            await Die(tx, row, why.Code);
        return (Claimed?)null;
    }, ct)).Value;

    /// <summary>It is not to be said, after all.</summary>
    public Task Refused(OutboxRow row, Refusal why) => db.Write<bool>(async tx =>
    {
        await Die(tx, row, why.Code);
        return true;
    });

    /// <summary>Without its answer when that was lost: then asking tells the rest.</summary>
    public Task Sent(OutboxRow row, TelmaTicket? told) => db.Write<bool>(async tx =>
    {
        if (await tx.Execute(
            "UPDATE outbox SET state = 'sent', sent_at = @Now, error = NULL, holder = NULL, lease_until = NULL WHERE id = @Id AND holder = @Holder",
            new { row.Id, row.Holder, clock.Now }) == 0)
            return false;
        if (told is not null && TelmaReports.NumberOf(told.Id) is { } number)
            await OutboxQueue.Learn(tx, row, number.Value);
        if (told is not null)
            await reports.Take(tx, told, Stamp(TelmaReports.Actor));
        await Answered(tx, row);
        return true;
    });

    /// <summary>True when the partner is there, and only this was not to its liking.</summary>
    public async Task<bool> NotSent(OutboxRow row, PartnerFailure failure) => (await db.Write<bool>(async tx =>
    {
        // A wrong token is not the message's fault.
        var isOwnFault = failure.Lasting && failure.Status is not (401 or 403);
        if (isOwnFault || row.Attempts >= MostAttempts)
            await Die(tx, row, failure.PartnerCode ?? failure.Code);
        else
            await Later(tx, row, failure);
        if (isOwnFault)
            await Answered(tx, row);
        return isOwnFault;
    })).Value;

    /// <summary>A dead one is tried again; refused with <c>not-dead</c>, and <c>moved-on</c> when its case no longer waits for it.</summary>
    public async Task<Result<Guid>> SendAgain(Tx tx, Guid id, Viewer viewer, Stamp stamp)
    {
        if (await tx.Find<OutboxRow>($"{OutboxRow.Select} WHERE o.id = @id", new { id }) is not { } row)
            return Refusal.NotFound("message");
        if (row.State != "dead")
            return new Refusal("not-dead", "Only what is dead is tried again by hand.").With("state", row.State);
        if ((await tickets.Do(tx, row.Ticket, new SentAgain(row.Round, row.Kind), viewer, stamp, null)).Refused is { } refusal)
            return refusal;
        await tx.Execute(
            "UPDATE outbox SET state = 'pending', attempts = 0, error = NULL, next_at = @At WHERE id = @id", new { id, stamp.At });
        await tx.Raise(db.Signals.Of(OutboxRow.Signal));
        return id;
    }

    private async Task Later(Tx tx, OutboxRow row, PartnerFailure failure)
    {
        var wait = TimeSpan.FromSeconds(5 * Math.Pow(2, Math.Min(row.Attempts - 1, 10)));
        var next = clock.Now + TimeSpan.FromTicks(Math.Max(Math.Min(wait.Ticks, LongestWait.Ticks), failure.RetryAfter?.Ticks ?? 0));
        await Later(tx, row, failure.Code, next);
        await PartnerRow.Change(tx, row.Partner, partner => partner with { SendsFail = partner.SendsFail || failure.Code != "partner-busy", RetryAt = next }, Stamp("outbox"));
    }

    private static Task Later(Tx tx, OutboxRow row, string why, DateTimeOffset next) => tx.Execute(
        "UPDATE outbox SET state = 'failed', error = @why, next_at = @next, holder = NULL, lease_until = NULL WHERE id = @Id AND holder = @Holder",
        new { row.Id, row.Holder, why, next });

    private async Task Die(Tx tx, OutboxRow row, string why)
    {
        var code = Code.Parse(why).Accepted(out var known, out _) ? known : new Code("partner-refused");
        await tx.Execute(
            "UPDATE outbox SET state = 'dead', error = @Value, holder = NULL, lease_until = NULL WHERE id = @Id AND holder = @Holder",
            new { row.Id, row.Holder, code.Value });
        tx.AfterCommit(() => meters.Died(row, code.Value));
        await tickets.Do(tx, row.Ticket, new Undelivered(row.Round, code, row.Kind), Viewer, Stamp("outbox"), null);
    }

    /// <summary>The partner is there: whatever waited for that goes out now.</summary>
    private async Task Answered(Tx tx, OutboxRow row)
    {
        var before = await PartnerRow.Change(
            tx, row.Partner, partner => partner with { SendsFail = false, RetryAt = null, LastSuccess = clock.Now }, Stamp("outbox"));
        if (before.SendsFail || before.RetryAt is not null)
            await tx.Execute("UPDATE outbox SET next_at = @Now WHERE partner = @Partner AND state = 'failed' AND next_at > @Now", new { row.Partner, clock.Now });
    }

    private Stamp Stamp(string actor) => new(clock.Now, clock.Now, actor, "telessl", clock.Today);
}
