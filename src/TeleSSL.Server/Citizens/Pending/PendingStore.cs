using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens.Pending;

/// <summary>Stores registrations that wait for a lead. The content is sealed with the master key, and deleted once settled.</summary>
internal sealed class PendingStore(CitizenKeys keys, Notes notes)
{
    public const string Erased = "erased";
    public const string Expired = "expired";

    /// <summary>202 for a registration, or for a change of the CPR number of this citizen.</summary>
    public async Task<Written> Add(Tx tx, object body, Cpr cpr, string municipality, Guid? citizen, Stamp stamp)
    {
        var row = new PendingRow
        {
            Id = Guid.CreateVersion7(stamp.At),
            Version = 1,
            Kind = (citizen is null ? PendingKind.Registration : PendingKind.Change).Kebab(),
            At = stamp.At,
            Actor = stamp.Actor,
            Organisation = stamp.Organisation,
            Municipality = municipality,
            State = PendingState.Pending.Kebab(),
            Citizen = citizen,
            CprHash = keys.Hash(cpr),
            Note = await notes.Seal(tx, null, Text(body), stamp),
        };
        await row.Save(tx, "added", stamp);
        return new Written(202, row.Id.ToString(), row.Version, Reply.Now(new RegistrationPending(row.Id)));
    }

    /// <summary>The content; it is there as long as the row is pending.</summary>
    public async Task<TBody> Content<TBody>(Query query, PendingRow row) =>
        JsonSerializer.Deserialize<TBody>((await notes.Open(query, row.Note!.Value))!, Json.Stored)!;

    // A phone that is null is to be removed; one that was not sent stays.
    private static string Text(object body)
    {
        var content = JsonSerializer.SerializeToNode(body, body.GetType(), Json.Options)!.AsObject();
        if (body is CitizenChange { PhoneGiven: false })
            content.Remove("phone");
        else if (body is CitizenChange { Phone: null })
            content["phone"] = null;
        return content.ToJsonString(Json.Options);
    }

    /// <summary>Settles it and deletes its content. Null when another change came first.</summary>
    public static async Task<PendingRow?> Settle(Tx tx, PendingRow row, PendingState state, string? reason, Guid? citizen, Stamp stamp)
    {
        var settled = row with
        {
            Version = row.Version + 1,
            State = state.Kebab(),
            Reason = reason,
            SettledAt = stamp.At,
            SettledBy = stamp.Actor,
            Citizen = citizen,
            CprHash = null,
            Note = null,
        };
        await Notes.Delete(tx, row.Note!.Value);
        return await settled.Save(tx, state.Kebab(), stamp) ? settled : null;
    }

    /// <summary>What waits or waited for the one does so for the other: one person. False when another change came first.</summary>
    public static async Task<bool> Merge(Tx tx, Guid from, Guid into, Stamp stamp)
    {
        foreach (var row in await tx.List<PendingRow>($"{PendingRow.Select} WHERE p.citizen = @from ORDER BY p.id", new { from }))
            if (!await (row with { Version = row.Version + 1, Citizen = into }).Save(tx, "citizen-merged", stamp))
                return false;
        return true;
    }

    /// <summary>Refuses whatever waits with the number of a citizen who is being erased, or for that citizen.</summary>
    public static async Task Forget(Tx tx, Guid citizen, Stamp stamp)
    {
        var rows = await tx.List<PendingRow>(
            $"""
            {PendingRow.Select}
            WHERE  p.state = 'pending' AND (p.citizen = @citizen OR p.cpr_hash IN (
                       SELECT c.cpr_hash FROM citizen c WHERE c.id = @citizen
                       UNION ALL SELECT f.cpr_hash FROM former_citizen f WHERE f.citizen = @citizen))
            ORDER  BY p.id
            """,
            new { citizen });
        foreach (var row in rows)
            await Settle(tx, row, PendingState.Refused, Erased, row.Citizen, stamp);
    }
}
