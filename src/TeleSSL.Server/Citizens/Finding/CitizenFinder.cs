using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Finding;

/// <summary>Finds citizens by name, and always logs who searched and why, whatever was found.</summary>
internal sealed class CitizenFinder(FindCandidates candidates, CitizenStore citizens, SightReader sights, LookUpLimits limits, NameFill fill)
{
    /// <summary>As many as a person reads to find one of them.</summary>
    public const int MaxFound = 20;

    public async Task<Result<Written>> Find(Tx tx, CitizenFind body, Viewer viewer, Stamp stamp)
    {
        if (!FindWanted.Of(body).Accepted(out var wanted, out var refusal) || !LookUps.IsOfPeople(body.Reason).Accepted(out _, out refusal))
            return refusal;
        return await limits.Within(tx, stamp, () => Find(tx, wanted, body, viewer, stamp));
    }

    private async Task<Result<Written>> Find(Tx tx, FindWanted wanted, CitizenFind body, Viewer viewer, Stamp stamp)
    {
        var (count, found) = await candidates.Find(tx, wanted, await sights.Of(viewer, tx, stamp));
        var id = await FindRow.Insert(tx, wanted, count, body, stamp);
        if (count > MaxFound)
            return new Written(409, "", 0, Reply.Refuse(CitizenRefusals.NameOfMany.With("count", count).With("max", MaxFound)));
        foreach (var (citizen, _) in found)
            await LookUpRow.Insert(
                tx, citizen.Id, body.Reason, body.About, await citizens.OrganisationFor(tx, citizen, viewer, stamp), stamp, id);
        return new Written(200, "", 0, Reply.Now(new CitizensFound([.. found.Select(Shown)], fill.IsComplete)));
    }

    private static CitizenFound Shown(FindCandidates.Found found) => found is { Citizen: { Protected: true } hidden }
        ? new CitizenFound(hidden.Id, null, null, null, true, hidden.Status)
        : new CitizenFound(
            found.Citizen.Id, found.Identity.Name, found.Identity.Address, found.Citizen.Municipality, false, found.Citizen.Status);
}
