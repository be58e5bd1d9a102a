using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
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

/// <summary>Finds citizens within a viewer's scope and registers new ones.</summary>
internal sealed class CitizenStore(
    CitizenKeys keys, Identities identities, CatalogueStore catalogues, SightReader sights, KnownCitizens known, PendingStore pending,
    CitizenNames names, IEnumerable<IUnitCitizens> held)
{
    public static readonly Refusal UnknownMunicipality = Refusal.Invalid("municipality", UnknownProblems.Municipality);

    /// <summary>A condition for <see cref="Find"/>: by an id, also one that was merged.</summary>
    public static readonly string ById = $"c.id = {FormerCitizens.Now("@key")}";

    /// <summary>201, or 202 <c>registration-pending</c>; or <c>unknown-municipality</c>, <c>citizen-known</c>.</summary>
    public async Task<Result<Written>> Register(Tx tx, CitizenRegistration body, Viewer viewer, Stamp stamp)
    {
        if (!CitizenContent.Of(body).Accepted(out var content, out var refusal))
            return refusal;
        var catalogue = await catalogues.In(tx);
        var sight = new Sight(viewer, catalogue, stamp.Today);
        if (!IsMunicipality(catalogue, body.Municipality) || sight.Citizens.OrganisationFor(body.Municipality) is not { } organisation)
            return UnknownMunicipality;
        stamp = stamp with { Organisation = organisation };
        return await known.Answer(tx, content.Cpr, body.Municipality, sight, stamp) switch
        {
            RegistrationAnswer.Known => CitizenRefusals.Known,
            RegistrationAnswer.KnownElsewhere => new Written(409, "", 0, Reply.Refuse(CitizenRefusals.Known)),
            RegistrationAnswer.Pending => await pending.Add(tx, body, content.Cpr, body.Municipality, null, stamp),
            _ => await Insert(tx, body, content, stamp),
        };
    }

    /// <summary>
    /// The citizen with the number, as known, or else as registered now: for those who may not learn which. Of one who is known, nothing
    /// changes. Or <c>invalid-content</c>, <c>unknown-municipality</c>.
    /// </summary>
    public async Task<Result<CitizenFacts>> KnownOrNew(Tx tx, CitizenRegistration body, Stamp stamp)
    {
        if (!CitizenContent.Of(body).Accepted(out var content, out var refusal))
            return refusal;
        if (!IsMunicipality(await catalogues.In(tx), body.Municipality))
            return UnknownMunicipality;
        return await known.IdOf(tx, content.Cpr) is { } id
            ? (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @id", new { id }))!.Facts
            : (await Enter(tx, body, content, stamp)).Facts;
    }

    private async Task<Written> Insert(Tx tx, CitizenRegistration body, Registration content, Stamp stamp)
    {
        var state = (await Enter(tx, body, content, stamp)).State(Notes(content.Cpr));
        return new Written(201, state.Id.ToString(), state.Version, Reply.Now(new CitizenRegistered(state.Id, state.Notes)));
    }

    private async Task<CitizenRow> Enter(Tx tx, CitizenRegistration body, Registration content, Stamp stamp)
    {
        var citizen = new CitizenRow
        {
            Id = Guid.CreateVersion7(stamp.At),
            Version = 1,
            Municipality = body.Municipality,
            Protected = body.ProtectedAddress,
            Status = CitizenStatus.Active,
            Replacement = content.Cpr.IsReplacement,
        };
        await Insert(tx, citizen, content);
        await names.Put(tx, citizen, content.Identity);
        await Municipalities.Begin(tx, citizen.Id, citizen.Municipality, stamp);
        tx.Append(CitizenJournal.Entry(citizen.State(Notes(content.Cpr)), "citizen.registered", stamp));
        return citizen;
    }

    /// <summary>By a condition such as <c>c.id = @key</c>; null when unknown, erased or out of scope.</summary>
    public async Task<CitizenRow?> Find(Tx tx, string by, object key, Viewer viewer, Stamp stamp) =>
        (await List(tx, by, key, 1, viewer, stamp)).FirstOrDefault();

    /// <summary>The same for several matches: at most the limit, oldest registration first.</summary>
    public async Task<List<CitizenRow>> List(Tx tx, string by, object key, int most, Viewer viewer, Stamp stamp)
    {
        var parameters = new Parameters(new { key, most });
        var scope = (await sights.Of(viewer, tx, stamp)).Citizens.Where(tx.Dialect, parameters, held);
        return await tx.List<CitizenRow>(
            $"{CitizenRow.Select} WHERE {by} AND c.status <> 'erased' AND {scope} ORDER BY c.id LIMIT @most", parameters);
    }

    /// <summary>The organisation whose membership sees a citizen found within the scope.</summary>
    public async Task<string> OrganisationFor(Tx tx, CitizenRow citizen, Viewer viewer, Stamp stamp)
    {
        var scope = (await sights.Of(viewer, tx, stamp)).Citizens;
        if (scope.OrganisationFor(citizen.Municipality) is { } organisation)
            return organisation;
        foreach (var unit in scope.Units.Skip(1))
            if (await Holds(tx, citizen.Id, unit))
                return unit;
        return scope.Units[0];
    }

    private async Task<bool> Holds(Tx tx, Guid citizen, string unit)
    {
        var parameters = new Parameters(new { citizen });
        var scope = new CitizenScope(null, [], [unit]).Where(tx.Dialect, parameters, held);
        return await tx.Find<int?>($"SELECT 1 FROM citizen c WHERE c.id = @citizen AND {scope}", parameters) is not null;
    }

    /// <summary>Whether the citizen is within the sight.</summary>
    public async Task<bool> Sees(Tx tx, Guid id, Sight sight)
    {
        var parameters = new Parameters(new { id });
        var scope = sight.Citizens.Where(tx.Dialect, parameters, held);
        return await tx.Find<int?>($"SELECT 1 FROM citizen c WHERE c.id = {FormerCitizens.Now("@id")} AND {scope}", parameters) is not null;
    }

    /// <summary>The municipality of a citizen, regardless of scope; null when unknown or erased.</summary>
    public static Task<string?> MunicipalityOf(Tx tx, Guid id) =>
        tx.Find<string>("SELECT municipality FROM citizen WHERE id = @id AND status <> 'erased'", new { id });

    public static bool IsMunicipality(Catalogue catalogue, string code) =>
        catalogue.Organisations.GetValueOrDefault(code) is { Kind: OrganisationKind.Municipality };

    /// <summary>Notes on what a registrar may want to check again.</summary>
    public static IReadOnlyList<string> Notes(Cpr cpr) =>
        cpr.IsReplacement ? ["cpr-is-replacement"] : cpr.LacksModulus11 ? ["cpr-lacks-modulus-11"] : [];

    private async Task Insert(Tx tx, CitizenRow citizen, Registration content)
    {
        await keys.NewKey(tx, citizen.Id);
        await tx.Execute(
            """
            INSERT INTO citizen (id, version, municipality, protected, status, replacement, cpr_hash, phone_hash, sealed)
            VALUES (@Id, @Version, @Municipality, @Protected, @Status, @Replacement, @cprHash, @phoneHash, @blob)
            """,
            new
            {
                citizen.Id,
                citizen.Version,
                citizen.Municipality,
                citizen.Protected,
                citizen.Status,
                citizen.Replacement,
                cprHash = keys.Hash(content.Cpr),
                phoneHash = keys.HashPhone(content.Identity.Phone),
                blob = await identities.Seal(tx, citizen.Id, content.Identity),
            });
    }
}
