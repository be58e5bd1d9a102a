using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>Erases a person: the key goes, and with it all that it sealed. History, costs and the log of look-ups stay.</summary>
internal sealed class Erasure(IEnumerable<ICitizenRecords> records)
{
    public async Task<Result<Written>> Erase(Tx tx, Guid id, int? ifMatch, Stamp stamp)
    {
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @id", new { id }) is not { } citizen)
            return Refusal.NotFound("citizen");
        // Harmless again: the first answer may have got lost, and overwriting the files once more can only help.
        if (citizen.Status == CitizenStatus.Erased)
            return Done(citizen);
        if (ifMatch is { } version && version != citizen.Version)
            return Refusal.Stale();
        foreach (var held in records)
            if (await held.WhyNotErase(tx, id) is { } refusal)
                return refusal;
        await CitizenKeys.Destroy(tx, id);
        return Done(await Clear(tx, citizen, stamp));
    }

    /// <summary>All that the key sealed, and the hashes that led to it.</summary>
    public async Task<CitizenRow> Clear(Tx tx, CitizenRow citizen, Stamp stamp)
    {
        var erased = citizen with { Version = citizen.Version + 1, Status = CitizenStatus.Erased, Sealed = null };
        await Notes.DeleteOf(tx, erased.Id);
        foreach (var held in records)
            await held.Forget(tx, erased.Id);
        await tx.Execute(
            "UPDATE citizen SET version = @Version, status = @Status, cpr_hash = NULL, phone_hash = NULL, sealed = NULL WHERE id = @Id",
            new { erased.Id, erased.Version, erased.Status });
        tx.Append(CitizenJournal.Entry(erased.State([]), "citizen.erased", stamp));
        return erased;
    }

    /// <summary>What an erase leaves outside the database goes once it is committed.</summary>
    public async Task Committed()
    {
        foreach (var held in records)
            await held.AfterErase();
    }

    private static Written Done(CitizenRow citizen) => new(200, citizen.Id.ToString(), citizen.Version, Reply.Now(citizen.State([])));
}
