using TeleSSL.Domain;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support;

namespace TeleSSL.Server.Citizens;

/// <summary>Erases a person: the key goes, and with it all that it sealed. History, costs and the log of look-ups stay.</summary>
internal static class Erasure
{
    public static async Task<Result<Written>> Erase(Tx tx, Guid id, int? ifMatch, Stamp stamp)
    {
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @id", new { id }) is not { } citizen)
            return Refusal.NotFound("citizen");
        // Harmless again: the first answer may have got lost, and overwriting the files once more can only help.
        if (citizen.Status == CitizenStatus.Erased)
            return Done(citizen);
        if (ifMatch is { } version && version != citizen.Version)
            return Refusal.Stale();
        if (await HolderStore.HasEquipment(tx, id))
            return new Refusal("citizen-has-equipment", "The citizen still has equipment. Take it home or report it lost first.");
        if (await CitizenCases.AnyOpen(tx, id))
            return new Refusal("citizen-has-equipment", "The citizen still has an open case at the desk. Resolve it first.");
        await tx.Execute("DELETE FROM vault.citizen_key WHERE citizen = @id", new { id });
        return Done(await Clear(tx, citizen, stamp));
    }

    /// <summary>All that the key sealed, and the hashes that led to it.</summary>
    public static async Task<CitizenRow> Clear(Tx tx, CitizenRow citizen, Stamp stamp)
    {
        var erased = citizen with { Version = citizen.Version + 1, Status = CitizenStatus.Erased, Sealed = null };
        await tx.Execute("DELETE FROM note WHERE citizen = @Id", new { erased.Id });
        await CitizenCases.Forget(tx, erased.Id);
        await CallStore.Forget(tx, erased.Id);
        await tx.Execute(
            "UPDATE citizen SET version = @Version, status = @Status, cpr_hash = NULL, phone_hash = NULL, sealed = NULL WHERE id = @Id",
            new { erased.Id, erased.Version, erased.Status });
        tx.Append(CitizenJournal.Entry(erased.State([]), "citizen.erased", stamp));
        return erased;
    }

    private static Written Done(CitizenRow citizen) => new(200, citizen.Id.ToString(), citizen.Version, citizen.State([]));
}
