using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Pending;

/// <summary>What a lead does with a registration that waits. A lead sees every citizen, so nothing is hidden from them.</summary>
internal sealed class PendingSettlement(PendingStore store, CitizenStore citizens, CitizenChanges changes, KnownCitizens known)
{
    /// <summary>Discloses the content, or <c>already-settled</c>.</summary>
    public async Task<Result<Written>> LookUp(Tx tx, Guid id, Stamp stamp)
    {
        if (!(await Find(tx, id, null)).Accepted(out var row, out var refusal))
            return refusal;
        var (cpr, name, address, phone) = row.AsKind == PendingKind.Registration
            ? Parts(await store.Content<CitizenRegistration>(tx, row))
            : Parts(await store.Content<CitizenChange>(tx, row));
        var citizen = await known.IdOf(tx, cpr);
        if (citizen is { } found)
            await LookUpRow.Insert(tx, found, LookUpReason.Check, row.Id, stamp.Organisation, stamp);
        var read = row with { Version = row.Version + 1 };
        if (!await read.Save(tx, "looked-up", stamp))
            return Refusal.Stale();
        return new Written(200, row.Id.ToString(), read.Version, Reply.Now(
            new PendingContent(row.Id, read.Version, cpr.Value, name, address, phone, citizen)));
    }

    /// <summary>
    /// Registers or changes, or <c>already-settled</c>, or what a registration is refused with, such as <c>citizen-known</c>.
    /// </summary>
    public async Task<Result<Written>> Accept(Tx tx, Guid id, int? ifMatch, Viewer lead, Stamp stamp)
    {
        if (!(await Find(tx, id, ifMatch)).Accepted(out var row, out var refusal))
            return refusal;
        var done = row.Citizen is { } citizen
            ? await changes.Change(tx, citizen, await store.Content<CitizenChange>(tx, row), null, lead, stamp)
            : await citizens.Register(tx, await store.Content<CitizenRegistration>(tx, row), lead, stamp);
        return done.Accepted(out var written, out refusal)
            ? await Settle(tx, row, PendingState.Accepted, null, Guid.Parse(written.SubjectId), stamp)
            : refusal;
    }

    public static async Task<Result<Written>> Refuse(Tx tx, Guid id, PendingRefusal reason, int? ifMatch, Stamp stamp) =>
        (await Find(tx, id, ifMatch)).Accepted(out var row, out var refusal)
            ? await Settle(tx, row, PendingState.Refused, reason.Kebab(), row.Citizen, stamp)
            : refusal;

    private static async Task<Result<PendingRow>> Find(Tx tx, Guid id, int? ifMatch)
    {
        if (await tx.Find<PendingRow>($"{PendingRow.Select} WHERE p.id = @id", new { id }) is not { } row)
            return Refusal.NotFound("pending registration");
        if (ifMatch is { } version && version != row.Version)
            return Refusal.Stale();
        return row.IsPending ? row : CitizenRefusals.RegistrationSettled;
    }

    private static async Task<Result<Written>> Settle(Tx tx, PendingRow row, PendingState state, string? reason, Guid? citizen, Stamp stamp) =>
        await PendingStore.Settle(tx, row, state, reason, citizen, stamp) is { } settled
            ? new Written(200, settled.Id.ToString(), settled.Version, Reply.Now(settled.Answer))
            : Refusal.Stale();

    private static (Cpr Cpr, string? Name, Address? Address, string? Phone) Parts(CitizenRegistration body) =>
        (Cpr.Parse(body.Cpr).Value, body.Name, body.Address, body.Phone);

    private static (Cpr Cpr, string? Name, Address? Address, string? Phone) Parts(CitizenChange body) =>
        (Cpr.Parse(body.Cpr!).Value, body.Name, body.Address, body.Phone);
}
