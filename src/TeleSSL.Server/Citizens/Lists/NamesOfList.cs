using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens.Lists;

/// <summary>
/// Shows the names of a list of citizens by one entry of the look-up log. Those out of scope are left out without a trace.
/// </summary>
internal sealed partial class NamesOfList(
    CitizenKeys keys, SightReader sights, IEnumerable<IUnitCitizens> held, ILogger<NamesOfList> logger)
{
    public async Task<Result<Written>> Show(Tx tx, CitizenNamesRequest body, Viewer viewer, Stamp stamp)
    {
        if (body.Citizens.Count is 0 or > ListedNames.MaxCitizens)
            return Refusal.Invalid("citizens", FieldProblems.Between(1, ListedNames.MaxCitizens));
        if (!LookUps.IsOfPeople(body.Reason).Accepted(out _, out var refusal))
            return refusal;
        var scope = (await sights.Of(viewer, tx, stamp)).Citizens;
        var found = await InScope(tx, body.Citizens.Distinct().ToArray(), scope);
        if (found.Count > 0 && !await ListLookUpRow.IsLogged(tx, found, body.Reason, stamp))
        {
            if (await WhyNot(tx, found.Count, stamp) is { } tooMany)
                return tooMany;
            await ListLookUpRow.Insert(tx, found, body.Reason, OrganisationFor(found[0], scope), stamp);
        }

        return new Written(200, "", 0, Reply.Now(new Page<CitizenName>([.. found.Select(Shown)], null)));
    }

    private async Task<Refusal?> WhyNot(Tx tx, int more, Stamp stamp)
    {
        var shown = await ListLookUpRow.Shown(tx, stamp.Actor, TimeIds.Midnight(stamp.Today));
        if (ListedNames.WhyNot(shown, more, TimeIds.Midnight(stamp.Today.AddDays(1)) - stamp.At) is not { } refusal)
            return null;
        LogTooMany(stamp.Actor, shown, more);
        return refusal;
    }

    // With their keys, in one read: two hundred reads would hold up every other writer.
    private async Task<List<KeyedRow>> InScope(Tx tx, Guid[] ids, CitizenScope scope)
    {
        var parameters = new Parameters(new { ids });
        var sees = scope.Where(tx.Dialect, parameters, held);
        return await tx.List<KeyedRow>(
            $"""
            SELECT c.id AS Id, c.version AS Version, c.municipality AS Municipality, c.protected AS Protected, c.status AS Status,
                   c.replacement AS Replacement, c.sealed AS Sealed, k.sealed AS Key
            FROM   citizen c
            JOIN   vault.citizen_key k ON k.citizen = c.id
            WHERE  ({tx.Dialect.In("c.id", "@ids")}
                    OR c.id IN (SELECT f.citizen FROM former_citizen f WHERE {tx.Dialect.In("f.id", "@ids")}))
            AND    c.status <> 'erased' AND {sees}
            ORDER  BY c.id
            """,
            parameters);
    }

    private static string OrganisationFor(CitizenRow citizen, CitizenScope scope) =>
        scope.OrganisationFor(citizen.Municipality) ?? scope.Units[0];

    private CitizenName Shown(KeyedRow row) => new(
        row.Id, row.Protected ? null : Identities.Open(keys.Open(row.Key, row.Id), row.Sealed!).Name, row.Protected);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Account {Account} asked for the names of more citizens than a day's work needs: {Shown} today, and {More} more were refused")]
    private partial void LogTooMany(string account, int shown, int more);

    private sealed record KeyedRow : CitizenRow
    {
        public required byte[] Key { get; init; }
    }
}
