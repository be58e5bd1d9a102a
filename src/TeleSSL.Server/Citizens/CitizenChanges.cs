using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens.Finding;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Citizens.Pending;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>Changes a citizen and updates the records of other modules.</summary>
internal sealed class CitizenChanges(
    CitizenKeys keys, Identities identities, CitizenStore citizens, CatalogueStore catalogues, KnownCitizens known, PendingStore pending,
    CitizenNames names, IEnumerable<ICitizenRecords> records)
{
    public async Task<Result<Written>> Change(Tx tx, Guid id, CitizenChange body, int? ifMatch, Viewer viewer, Stamp stamp)
    {
        if (!CitizenContent.Of(body).Accepted(out var wanted, out var refusal))
            return refusal;
        // Anyone who serves a citizen may move the citizen to any municipality, even outside their own scope.
        if (body.Municipality is { } code && !CitizenStore.IsMunicipality(await catalogues.In(tx), code))
            return CitizenStore.UnknownMunicipality;
        if (await citizens.Find(tx, CitizenStore.ById, id, viewer, stamp) is not { } before
            || await identities.Open(tx, before) is not { } identity)
            return Refusal.NotFound("citizen");
        stamp = stamp with { Organisation = await citizens.OrganisationFor(tx, before, viewer, stamp) };
        if (ifMatch is { } version && version != before.Version)
            return Refusal.Stale();
        if (wanted.Cpr is { } cpr && await WhyNotYet(tx, before, body, cpr, viewer, stamp) is { } otherwise)
            return otherwise;
        var next = (Row: With(before, body), Identity: With(identity, wanted));
        var fields = Fields((before, identity), next);
        return fields.Count == 0
            ? Done(before, identity)
            : await Save(tx, next.Row with { Version = before.Version + 1 }, next.Identity, fields, stamp);
    }

    /// <summary>A partner knows of name and address protection: it is never taken away by not being told of it.</summary>
    public async Task<Refusal?> Protect(Tx tx, Guid id, Stamp stamp)
    {
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @id", new { id }) is not { Protected: false } row
            || await identities.Open(tx, row) is not { } identity)
            return null;
        var after = row with { Version = row.Version + 1, Protected = true };
        return (await Save(tx, after, identity, ["protectedAddress"], stamp)).Refused;
    }

    /// <summary>What a new number is answered with when it does not simply replace the old one.</summary>
    private async Task<Result<Written>?> WhyNotYet(
        Tx tx, CitizenRow citizen, CitizenChange body, Cpr cpr, Viewer viewer, Stamp stamp)
    {
        if (!citizen.Replacement)
            return CitizenRefusals.CprNotReplaceable;
        if (await known.IdOf(tx, cpr) == citizen.Id)
            return null;
        var sight = new Sight(viewer, await catalogues.In(tx), stamp.Today);
        return await known.Answer(tx, cpr, citizen.Municipality, sight, stamp) switch
        {
            RegistrationAnswer.Known => CitizenRefusals.Known,
            RegistrationAnswer.KnownElsewhere => new Written(409, "", 0, Reply.Refuse(CitizenRefusals.Known)),
            RegistrationAnswer.Pending => await pending.Add(tx, body, cpr, citizen.Municipality, citizen.Id, stamp),
            _ => null,
        };
    }

    private async Task<Result<Written>> Save(Tx tx, CitizenRow after, Identity identity, IReadOnlyList<string> fields, Stamp stamp)
    {
        var saved = await tx.ExecuteCounted(
            """
            UPDATE citizen
            SET    version = @Version, municipality = @Municipality, protected = @Protected, status = @Status, replacement = @Replacement,
                   cpr_hash = @cprHash, phone_hash = @phoneHash, sealed = @blob
            WHERE  id = @Id AND version = @Version - 1
            """,
            new
            {
                after.Id,
                after.Version,
                after.Municipality,
                after.Protected,
                after.Status,
                after.Replacement,
                cprHash = keys.Hash(CprOf(identity)),
                phoneHash = keys.HashPhone(identity.Phone),
                blob = await identities.Seal(tx, after.Id, identity),
            });
        if (saved == 0)
            return Refusal.Stale();
        await names.Put(tx, after, identity);
        if (fields.Contains("phone"))
            await FormerCitizens.ForgetPhones(tx, after.Id);
        if (fields.Contains("cpr"))
            await FormerCitizens.ForgetCpr(tx, after.Id, keys.Hash(CprOf(identity)));
        if (fields.Contains("municipality"))
            await Municipalities.Move(tx, after.Id, after.Municipality, stamp);
        tx.Append(CitizenJournal.Entry(StateOf(after, identity), "citizen.changed", stamp, fields));
        foreach (var held in records)
            if (await held.Follow(tx, after.Facts, fields, stamp) is { } refusal)
                return refusal;
        return Done(after, identity);
    }

    private static CitizenRow With(CitizenRow row, CitizenChange body) => row with
    {
        Municipality = body.Municipality ?? row.Municipality,
        Protected = body.ProtectedAddress ?? row.Protected,
        Status = body.Dead == true ? CitizenStatus.Dead : row.Status,
        Replacement = row.Replacement && body.Cpr is null,
    };

    private static Identity With(Identity identity, WantedChange wanted) => new(
        wanted.Cpr?.Value ?? identity.Cpr, wanted.Name ?? identity.Name, wanted.Address ?? identity.Address,
        wanted.PhoneGiven ? wanted.Phone : identity.Phone);

    /// <summary>The fields whose values differ; repeating a value changes nothing.</summary>
    private static List<string> Fields((CitizenRow Row, Identity Identity) before, (CitizenRow Row, Identity Identity) after)
    {
        (string Name, bool Changed)[] fields =
        [
            ("cpr", before.Identity.Cpr != after.Identity.Cpr),
            ("name", before.Identity.Name != after.Identity.Name),
            ("address", before.Identity.Address != after.Identity.Address),
            ("phone", before.Identity.Phone != after.Identity.Phone),
            ("municipality", before.Row.Municipality != after.Row.Municipality),
            ("protectedAddress", before.Row.Protected != after.Row.Protected),
            ("dead", before.Row.Status != after.Row.Status),
        ];
        return [.. fields.Where(field => field.Changed).Select(field => field.Name)];
    }

    private static Written Done(CitizenRow row, Identity identity) =>
        new(200, row.Id.ToString(), row.Version, Reply.Now(StateOf(row, identity)));

    private static CitizenState StateOf(CitizenRow row, Identity identity) => row.State(CitizenStore.Notes(CprOf(identity)));

    private static Cpr CprOf(Identity identity) => Cpr.Parse(identity.Cpr).Value;
}
