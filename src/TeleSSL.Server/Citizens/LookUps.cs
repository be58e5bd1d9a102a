using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>Discloses who a citizen is, and always logs who asked and why.</summary>
internal sealed class LookUps(CitizenKeys keys, Identities identities, CitizenStore citizens)
{
    /// <summary>A number shared by more than a household is a reception's; no one needs to see them all.</summary>
    private const int MaxByPhone = 20;

    public async Task<Result<Written>> ByCpr(Tx tx, CitizenLookUpByCpr body, Viewer viewer, Stamp stamp) =>
        Cpr.Parse(body.Cpr).Accepted(out var cpr, out var refusal) && IsOfPeople(body.Reason).Accepted(out _, out refusal)
            ? await Show(
                tx, await citizens.Find(tx, "c.cpr_hash = @key", keys.Hash(cpr), viewer, stamp), body.Reason, body.About, viewer, stamp)
            : refusal;

    /// <summary>Everyone within the scope who has the number, possibly no one.</summary>
    public async Task<Result<Written>> ByPhone(Tx tx, CitizenLookUpByPhone body, Viewer viewer, Stamp stamp)
    {
        if (!Phone.Parse(body.Phone).Accepted(out var phone, out var refusal) || !IsOfPeople(body.Reason).Accepted(out _, out refusal))
            return refusal;
        var found = await citizens.List(tx, "c.phone_hash = @key", keys.HashPhone(phone.Value)!, MaxByPhone + 1, viewer, stamp);
        if (found.Count > MaxByPhone)
            return CitizenRefusals.NumberOfMany.With("max", MaxByPhone);
        var shown = new List<CitizenByPhone>();
        foreach (var citizen in found)
            if (await identities.Open(tx, citizen) is { } known)
            {
                await LookUpRow.Insert(tx, citizen.Id, body.Reason, body.About, await citizens.OrganisationFor(tx, citizen, viewer, stamp), stamp);
                var (name, address) = citizen.Protected ? (null, null) : (known.Name, known.Address);
                shown.Add(new CitizenByPhone(citizen.Id, name, address, citizen.Municipality, citizen.Protected, citizen.Status));
            }

        return new Written(200, "", 0, Reply.Now(new Page<CitizenByPhone>(shown, null)));
    }

    public async Task<Result<Written>> ById(Tx tx, Guid id, CitizenLookUp body, Viewer viewer, Stamp stamp) =>
        IsOfPeople(body.Reason).Accepted(out _, out var refusal)
            ? await Show(tx, await citizens.Find(tx, "c.id = @key", id, viewer, stamp), body.Reason, body.About, viewer, stamp)
            : refusal;

    public static Result<LookUpReason> IsOfPeople(LookUpReason reason) => reason == LookUpReason.Registration
        ? Refusal.Invalid("reason", FieldProblems.OneOf(["delivery", "support", "complaint", "check", "other"]))
        : reason;

    private async Task<Result<Written>> Show(Tx tx, CitizenRow? citizen, LookUpReason reason, Guid? about, Viewer viewer, Stamp stamp)
    {
        if (citizen is null || await identities.Open(tx, citizen) is not { } known)
            return Refusal.NotFound("citizen");
        await LookUpRow.Insert(tx, citizen.Id, reason, about, await citizens.OrganisationFor(tx, citizen, viewer, stamp), stamp);
        return new Written(200, citizen.Id.ToString(), citizen.Version, Reply.Now(new CitizenIdentity(
            citizen.Id, citizen.Version, known.Cpr, known.Name, known.Address, known.Phone, citizen.Municipality,
            citizen.Protected, citizen.Status)));
    }
}
