using TeleSSL.Domain;
using TeleSSL.Server.Citizens.Finding;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Citizens.Pending;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>Erases a person by destroying the key and so everything it sealed. History, costs and the look-up log remain.</summary>
internal sealed class Erasure(CitizenNames names, IEnumerable<ICitizenRecords> records)
{
    public async Task<Result<Written>> Erase(Tx tx, Guid id, int? ifMatch, Stamp stamp)
    {
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = {FormerCitizens.Now("@id")}", new { id }) is not { } citizen)
            return Refusal.NotFound("citizen");
        // Idempotent: the first response may have been lost, and overwriting the files again does no harm.
        if (citizen.Status == CitizenStatus.Erased)
            return Done(citizen);
        if (ifMatch is { } version && version != citizen.Version)
            return Refusal.Stale();
        foreach (var held in records)
            if (await held.WhyNotErase(tx, citizen.Id) is { } refusal)
                return refusal;
        await CitizenKeys.Destroy(tx, FormerCitizens.All("@Id"), new { citizen.Id });
        return Done(await Clear(tx, citizen, stamp));
    }

    /// <summary>Clears everything the key sealed, and the hashes that lead to it.</summary>
    public async Task<CitizenRow> Clear(Tx tx, CitizenRow citizen, Stamp stamp)
    {
        var erased = citizen with { Version = citizen.Version + 1, Status = CitizenStatus.Erased, Sealed = null };
        await Notes.DeleteOf(tx, erased.Id);
        await TextKeys.DestroyOf(tx, erased.Id);
        await names.Remove(tx, erased.Id);
        await PendingStore.Forget(tx, erased.Id, stamp);
        foreach (var held in records)
            await held.Forget(tx, erased.Id);
        await tx.Execute(
            "UPDATE citizen SET version = @Version, status = @Status, cpr_hash = NULL, phone_hash = NULL, sealed = NULL WHERE id = @Id",
            new { erased.Id, erased.Version, erased.Status });
        await FormerCitizens.Forget(tx, erased.Id);
        tx.Append(CitizenJournal.Entry(erased.State([]), "citizen.erased", stamp));
        return erased;
    }

    /// <summary>Removes data outside the database, after COMMIT.</summary>
    public async Task Committed()
    {
        foreach (var held in records)
            await held.AfterErase();
    }

    private static Written Done(CitizenRow citizen) => new(200, citizen.Id.ToString(), citizen.Version, Reply.Now(citizen.State([])));
}
