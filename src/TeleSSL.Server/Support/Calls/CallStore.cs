using TeleSSL.Domain;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Calls;

/// <summary>
/// Records the telephone system's reports and what agents do about a call. A number is stored as a hash, and sealed; nowhere else.
/// </summary>
internal sealed class CallStore(CatalogueStore catalogues, SightReader sights, CitizenKeys vault, TextKeys keys)
{
    public async Task<Result<Call>> Record(Tx tx, CallReport report, Viewer viewer, Stamp stamp)
    {
        var desks = DeskScope.Of(viewer, Role.Integration);
        if (!report.Desk(await catalogues.In(tx), desks.Units, stamp).Accepted(out var unit, out var refusal))
            return refusal;
        if (desks.OrganisationFor(unit) is not { } organisation)
            return Refusal.Invalid("to", SupportProblems.NotANumberOfADesk);
        var caller = Caller.Of(report.From);
        var external = vault.HashCall(report.Call);
        var known = await tx.Find<string>(
            "SELECT state FROM phone_call WHERE unit = @unit AND external = @external", new { unit, external }) is { } state
            ? await Lost(tx, CallRow.Parse(state), stamp)
            : new Call { Id = Guid.CreateVersion7(stamp.At), Version = 0, Unit = unit, Number = caller.Number };
        if (!known.Accepted(out var before, out refusal))
            return refusal;
        var after = before.Hears(report.State, report.At, caller.Number, await Known(tx, report.Agent));
        if (ReferenceEquals(before, after))
            return after;
        var row = new CallRow(after)
        {
            External = external,
            PhoneHash = vault.HashPhone(caller.Phone?.Value),
            Phone = await Sealed(tx, after.Id, caller, stamp),
            At = stamp.At,
        };
        return await Save(tx, row, $"call.{report.State.Kebab()}", stamp with { OccurredAt = report.At, Organisation = organisation });
    }

    public static async Task<Result<Call>> Handled(Tx tx, Guid id, int? ifMatch, Viewer viewer, Stamp stamp) =>
        await Becomes(tx, await Find(tx, id, ifMatch, viewer, stamp), call => call.HandledIs(stamp.Actor), "call.handled", viewer, stamp);

    public async Task<Result<Call>> Became(Tx tx, Guid id, Guid ticket, int? ifMatch, Viewer viewer, Stamp stamp)
    {
        var found = await Find(tx, id, ifMatch, viewer, stamp);
        if (found.Refused is null && await TicketStore.Find(tx, ticket, (await sights.Of(viewer, tx, stamp)).Tickets) is null)
            return Refusal.Invalid("ticket", UnknownProblems.Ticket);
        return await Becomes(tx, found, call => call.Became(ticket, stamp.Actor), "call.ticket-linked", viewer, stamp);
    }

    /// <summary>Ends calls that no end was reported of; returns how many were looked at.</summary>
    public static async Task<int> LoseDue(Tx tx, int limit, Stamp stamp)
    {
        var due = await tx.List<string>(
            "SELECT state FROM phone_call WHERE loses_at <= @now ORDER BY loses_at LIMIT @limit", new { now = stamp.At, limit });
        foreach (var call in due.Select(CallRow.Parse))
            if (ReferenceEquals((await Lost(tx, call, stamp)).Value, call))
                await tx.Execute("UPDATE phone_call SET loses_at = @LosesAt WHERE id = @Id", new CallRow(call));
        return due.Count;
    }

    /// <summary>Destroys the number of a citizen who is erased.</summary>
    public static Task Forget(Tx tx, Guid citizen) =>
        Forget(
            tx,
            """
            phone_hash IN (SELECT c.phone_hash FROM citizen c WHERE c.id = @citizen
                           UNION ALL SELECT f.phone_hash FROM former_citizen f WHERE f.citizen = @citizen)
            """,
            new { citizen });

    /// <summary>Destroys the numbers of calls that reached the desk earlier; returns how many.</summary>
    public static Task<int> ForgetBefore(Tx tx, DateTimeOffset before) => Forget(tx, "phone_hash IS NOT NULL AND at < @before", new { before });

    private static async Task<int> Forget(Tx tx, string which, object parameters)
    {
        await TextKeys.Destroy(tx, $"SELECT id FROM phone_call WHERE phone IS NOT NULL AND {which}", parameters);
        return await tx.ExecuteCounted($"UPDATE phone_call SET phone_hash = NULL, phone = NULL WHERE {which}", parameters);
    }

    // Once: a number does not change during a call.
    private async Task<Guid?> Sealed(Tx tx, Guid call, Caller caller, Stamp stamp)
    {
        if (caller.Phone is not { } phone
            || await tx.Find<int?>("SELECT 1 FROM phone_call WHERE id = @call AND phone IS NOT NULL", new { call }) is not null)
            return null;
        var key = await keys.Of(tx, new TextSubject(call, CallRow.Subject, null), stamp);
        return await Notes.Seal(tx, key, phone.Value, stamp);
    }

    private static async Task<Result<Call>> Find(Tx tx, Guid id, int? ifMatch, Viewer viewer, Stamp stamp)
    {
        var parameters = new Parameters(new { id });
        var scope = DeskScope.Of(viewer, TicketScope.Agents).Where(tx.Dialect, parameters);
        if (await tx.Find<string>($"SELECT state FROM phone_call WHERE id = @id AND {scope}", parameters) is not { } state)
            return Refusal.NotFound("call");
        var call = CallRow.Parse(state);
        return ifMatch is { } version && version != call.AsOf(stamp.At).Version ? Refusal.Stale() : await Lost(tx, call, stamp);
    }

    private static async Task<Result<Call>> Becomes(
        Tx tx, Result<Call> found, Func<Call, Result<Call>> decide, string kind, Viewer viewer, Stamp stamp)
    {
        if (!found.Accepted(out var before, out var refusal) || !decide(before).Accepted(out var after, out refusal))
            return refusal;
        if (ReferenceEquals(before, after))
            return after;
        var organisation = DeskScope.Of(viewer, TicketScope.Agents).OrganisationFor(before.Unit)!;
        return await Save(tx, new CallRow(after), kind, stamp with { Organisation = organisation });
    }

    // Recorded before anything else is done about the call, so that its versions are those that were read.
    private static async Task<Result<Call>> Lost(Tx tx, Call call, Stamp stamp)
    {
        var now = call.AsOf(stamp.At);
        return ReferenceEquals(now, call)
            ? call
            : await Save(tx, new CallRow(now), Call.LostKey, House(stamp) with { OccurredAt = now.LostAt!.Value });
    }

    private static Stamp House(Stamp stamp) => stamp with { Actor = "watch", Organisation = "telessl" };

    private static async Task<Result<Call>> Save(Tx tx, CallRow row, string kind, Stamp stamp)
    {
        if (await tx.ExecuteCounted(row.Version == 1 ? CallRow.Insert : CallRow.Update, row) == 0)
            return Refusal.Stale();
        tx.Append(DeskJournal.Entry(CallRow.Subject, row.Id, row.Version, kind, row.Unit, row.State, stamp));
        return row.Call;
    }

    // A telephone system may identify a person by name or extension; only our own account names are stored.
    private static async Task<string?> Known(Tx tx, string? agent) =>
        agent is null
            ? null
            : await tx.Find<string>(
                "SELECT name FROM account WHERE name = @name AND active", new { name = agent.Trim().ToLowerInvariant() });
}
