using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Referrals;

/// <summary>Loads referrals with what a decision needs, and writes the decision.</summary>
internal sealed class ReferralStore(CatalogueStore catalogues, CitizenStore citizens, ReferralDetails details, ReferralOrders orders)
{
    /// <summary>A citizen within the viewer's sight is referred.</summary>
    public async Task<Result<Referral>> Open(Tx tx, NewReferral body, Viewer viewer, Stamp stamp)
    {
        if (await citizens.Find(tx, CitizenStore.ById, body.Citizen, viewer, stamp) is not { Facts: { Active: true } facts } citizen)
            return Refusal.Invalid("citizen", UnknownProblems.Citizen);
        stamp = stamp with { Organisation = await citizens.OrganisationFor(tx, citizen, viewer, stamp) };
        var catalogue = await catalogues.In(tx);
        var fresh = await Fresh(tx, stamp);
        var open = await OpenOf(tx, citizen.Id, body.Programme.Value);
        return body.Decide(catalogue, facts, open, fresh, stamp).Accepted(out var change, out var refusal)
            ? await Save(tx, change, body, stamp)
            : refusal;
    }

    /// <summary>A referrer's citizen is referred. The same work and the same answer, whether the citizen is known or not.</summary>
    public async Task<Result<Referral>> OpenByCpr(Tx tx, ReferralByCpr body, Viewer viewer, Stamp stamp)
    {
        var sight = new Sight(viewer, await catalogues.In(tx), stamp.Today);
        if (!ReferrerOf(body.Referrer?.Value, sight.OwnReferrals, stamp).Accepted(out var referrer, out var refusal))
            return refusal;
        stamp = stamp with { Organisation = referrer };
        if (body.Judge(sight.Catalogue, stamp).Refused is { } unfit)
            return unfit;
        if (!(await citizens.KnownOrNew(tx, Registration(body.Citizen), stamp)).Accepted(out var citizen, out refusal))
            return refusal.Fields.Count == 0 ? refusal : Refusal.Invalid([.. refusal.Fields.Select(In)]);
        var open = await OpenOf(tx, citizen.Id, body.Programme.Value);
        return body.Decide(sight.Catalogue, citizen, open, await Fresh(tx, stamp), stamp).Accepted(out var change, out refusal)
            ? await Save(tx, change, body, stamp)
            : refusal;
    }

    /// <summary>The open referral that an order of the national order service belongs to: as it is, or received now.</summary>
    public async Task<Result<Referral>> OpenForOrder(Tx tx, ReferralByOrder body, CitizenFacts citizen, Stamp stamp)
    {
        if (await OpenOf(tx, citizen.Id, body.Programme.Value) is { } open)
            return open;
        return body.Decide(await catalogues.In(tx), citizen, await Fresh(tx, stamp), stamp).Accepted(out var change, out var refusal)
            ? await Save(tx, change, body, stamp)
            : refusal;
    }

    /// <summary>Carries out one step on one referral, for the organisation of the membership that sees it.</summary>
    /// <param name="tx">The transaction.</param>
    /// <param name="id">The referral's.</param>
    /// <param name="call">The step, who takes it, and when.</param>
    /// <param name="within">The scope that the endpoint works in.</param>
    public async Task<Result<Referral>> Do<TStep>(Tx tx, Guid id, Call<TStep> call, Func<Sight, ReferralScope> within)
        where TStep : ReferralStep
    {
        var (step, stamp, ifMatch) = (call.Body, call.Stamp, call.IfMatch);
        var sight = new Sight(call.Viewer, await catalogues.In(tx), stamp.Today);
        var scope = within(sight);
        if (await Find(tx, id, scope) is not { } referral || scope.OrganisationFor(referral) is not { } organisation)
            return await Find(tx, id, within(sight.Whole)) is null ? Refusal.NotFound("referral") : AccessRefusals.Role;
        stamp = stamp with { Organisation = organisation };
        if (ifMatch is { } version && version != referral.Version)
            return Refusal.Stale();
        if (step is AcceptReferral && referral.Doubles is not null)
        {
            if (await OpenOf(tx, referral.Citizen, referral.Programme) is { } first)
                return ReferralRefusals.AlreadyReferred.With("programme", referral.Programme).With("number", first.Number)
                    .With("referral", first.Id.ToString());
            referral = referral with { Doubles = null };
        }

        if (!step.Decide(referral, sight.Catalogue, stamp).Accepted(out var change, out var refusal))
            return refusal;
        if (await ReferralRow.Save(tx, change, stamp) is { } stale)
            return stale;
        if (await orders.Follow(tx, step, change.After, sight.Catalogue, stamp) is { } unable)
            return unable;
        // An order that is complete at once has begun the participation.
        return ReferralRow.Parse((await tx.Find<string>("SELECT state FROM referral WHERE id = @id", new { id }))!);
    }

    public static async Task<Referral?> Find(Query query, Guid id, ReferralScope scope)
    {
        var parameters = new Parameters(new { id });
        return await query.Find<string>(
            $"SELECT r.state FROM referral r WHERE r.id = @id AND {scope.Where(query.Dialect, parameters)}", parameters) is { } state
            ? ReferralRow.Parse(state)
            : null;
    }

    private static async Task<FreshReferral> Fresh(Tx tx, Stamp stamp) => new(
        Guid.CreateVersion7(stamp.At), Referral.NumberOf(stamp.Today.Year, await Counter.Next(tx, "referral")));

    private async Task<Result<Referral>> Save(Tx tx, ReferralChange change, ReferralContent body, Stamp stamp)
    {
        var whole = change with
        {
            After = change.After with { Details = await details.Seal(tx, change.After.Citizen, body, stamp) },
        };
        return await ReferralRow.Save(tx, whole, stamp) is { } stale ? stale : whole.After;
    }

    /// <summary>The organisation referred for: an own one.</summary>
    private static Result<string> ReferrerOf(string? asked, ReferralScope own, Stamp stamp) =>
        own.All ? asked ?? stamp.Organisation
        : asked is null ? own.Referrers[0]
        : own.Referrers.Contains(asked) ? asked
        : Refusal.Invalid("referrer", ReferralProblems.NotAReferrer);

    private static CitizenRegistration Registration(ReferredPerson person) => new(
        person.Cpr, person.Name, new Address(person.Address.Line, person.Address.PostalCode, person.Address.City), person.Municipality,
        person.Phone, person.ProtectedAddress);

    private static FieldError In(FieldError error) => error with { Path = $"citizen.{error.Path}" };

    /// <summary>The open referral of a citizen and programme that doubles no other one; null when there is none.</summary>
    public static async Task<Referral?> OpenOf(Tx tx, Guid citizen, string programme) =>
        await tx.Find<string>(
            """
            SELECT state FROM referral
            WHERE  citizen = @citizen AND programme = @programme AND standing IN ('received', 'accepted', 'active')
            AND    doubles IS NULL
            """,
            new { citizen, programme }) is { } state
            ? ReferralRow.Parse(state)
            : null;
}
