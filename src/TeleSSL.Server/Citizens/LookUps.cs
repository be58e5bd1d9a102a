using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>Discloses who a citizen is, and always logs who asked and why.</summary>
internal sealed class LookUps(CitizenKeys keys, Identities identities, CitizenStore citizens, LookUpLimits limits)
{
    /// <summary>A number shared by more than a household is a reception's; no one needs to see them all.</summary>
    private const int MaxByPhone = 20;

    public async Task<Result<Written>> ByCpr(Tx tx, CitizenLookUpByCpr body, Viewer viewer, Stamp stamp) =>
        Cpr.Parse(body.Cpr).Accepted(out var cpr, out var refusal) && IsOfPeople(body.Reason).Accepted(out _, out refusal)
            ? await limits.Within(tx, stamp, async () => await Show(
                tx, await citizens.Find(tx, "c.cpr_hash = @key", keys.Hash(cpr), viewer, stamp), body.Reason, body.About, viewer, stamp))
            : refusal;

    /// <summary>Everyone within the scope who has the number, possibly no one.</summary>
    public async Task<Result<Written>> ByPhone(Tx tx, CitizenLookUpByPhone body, Viewer viewer, Stamp stamp)
    {
        if (!Phone.Parse(body.Phone).Accepted(out var phone, out var refusal) || !IsOfPeople(body.Reason).Accepted(out _, out refusal))
            return refusal;
        return await limits.Within(tx, stamp, async () =>
            (await With(tx, phone, body.Reason, body.About, viewer, stamp)).Accepted(out var shown, out var ofMany)
                ? new Written(200, "", 0, Reply.Now(new Page<CitizenByPhone>(shown, null)))
                : ofMany);
    }

    /// <summary>
    /// Everyone within the scope who has the CPR or phone number that a text is, possibly no one. Beyond the limit of an hour no one, with
    /// the refusal: the transaction must be committed.
    /// </summary>
    public async Task<Result<ShownByNumber>> ByNumber(
        Tx tx, string text, LookUpReason reason, Guid? about, Viewer viewer, Stamp stamp)
    {
        if (!IsOfPeople(reason).Accepted(out _, out var refusal))
            return refusal;
        if (await limits.WhyNot(tx, stamp) is { } tooMany)
            return new ShownByNumber([], tooMany);
        return (await With(tx, text, reason, about, viewer, stamp)).Then<ShownByNumber>(shown => new ShownByNumber(shown));
    }

    private async Task<Result<List<CitizenByPhone>>> With(
        Tx tx, string text, LookUpReason reason, Guid? about, Viewer viewer, Stamp stamp)
    {
        if (SearchedNumber.Cpr(text) is { } cpr)
            return await Shown(
                tx, await citizens.List(tx, "c.cpr_hash = @key", keys.Hash(cpr), 1, viewer, stamp), reason, about, viewer, stamp);
        return SearchedNumber.Phone(text) is { } phone
            ? await With(tx, phone, reason, about, viewer, stamp)
            : new List<CitizenByPhone>();
    }

    private async Task<Result<List<CitizenByPhone>>> With(
        Tx tx, Phone phone, LookUpReason reason, Guid? about, Viewer viewer, Stamp stamp)
    {
        var found = await citizens.List(tx, "c.phone_hash = @key", keys.HashPhone(phone.Value)!, MaxByPhone + 1, viewer, stamp);
        return found.Count > MaxByPhone
            ? CitizenRefusals.NumberOfMany.With("max", MaxByPhone)
            : await Shown(tx, found, reason, about, viewer, stamp);
    }

    private async Task<List<CitizenByPhone>> Shown(
        Tx tx, IEnumerable<CitizenRow> found, LookUpReason reason, Guid? about, Viewer viewer, Stamp stamp)
    {
        var shown = new List<CitizenByPhone>();
        foreach (var citizen in found)
            if (await identities.Open(tx, citizen) is { } known)
            {
                await LookUpRow.Insert(tx, citizen.Id, reason, about, await citizens.OrganisationFor(tx, citizen, viewer, stamp), stamp);
                var (name, address) = citizen.Protected ? (null, null) : (known.Name, known.Address);
                shown.Add(new CitizenByPhone(citizen.Id, name, address, citizen.Municipality, citizen.Protected, citizen.Status));
            }

        return shown;
    }

    public async Task<Result<Written>> ById(Tx tx, Guid id, CitizenLookUp body, Viewer viewer, Stamp stamp) =>
        IsOfPeople(body.Reason).Accepted(out _, out var refusal)
            ? await limits.Within(tx, stamp, async () => await Show(
                tx, await citizens.Find(tx, "c.id = @key", id, viewer, stamp), body.Reason, body.About, viewer, stamp))
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

/// <summary>Who was shown for a number.</summary>
/// <param name="Citizens">Possibly no one.</param>
/// <param name="TooMany">Why no one is shown, beyond the limit of an hour.</param>
internal sealed record ShownByNumber(IReadOnlyList<CitizenByPhone> Citizens, Refusal? TooMany = null);
