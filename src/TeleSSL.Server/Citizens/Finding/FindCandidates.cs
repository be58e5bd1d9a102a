using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens.Finding;

/// <summary>Finds who may be meant: by the index of names, then by the scope, and at last by reading the names.</summary>
internal sealed class FindCandidates(NameIndex index, CitizenKeys keys, IEnumerable<IUnitCitizens> held)
{
    /// <summary>
    /// More than these are counted and not read. Reading takes some 15 microseconds each, and other writes wait as long.
    /// </summary>
    public const int MaxRead = 500;

    /// <summary>Who fits, oldest registration first; or only how many may fit.</summary>
    public async Task<(int Count, IReadOnlyList<Found> Citizens)> Find(Tx tx, FindWanted wanted, Sight sight)
    {
        var ids = await Ids(tx, wanted, sight);
        if (ids.Count == 0)
            return (0, []);
        if (ids.Count > MaxRead && await InScope<Guid>(tx, ids, "c.id", sight) is { Count: > MaxRead and var many })
            return (many, []);
        var found = (
            from row in await InScope<KeyedRow>(tx, ids, $"{CitizenRow.Columns}, k.sealed AS Key", sight)
            let identity = Open(row)
            where identity is not null && wanted.Fits(identity, row.Protected)
            select new Found(row, identity)).ToArray();
        return (found.Length, found);
    }

    private async Task<IReadOnlyCollection<Guid>> Ids(Tx tx, FindWanted wanted, Sight sight)
    {
        var spellings = wanted.Name.Spellings.ToArray();
        var municipalities = Municipalities(sight).ToArray();
        IEnumerable<string> Terms(IEnumerable<string> grams) =>
            from gram in grams from municipality in municipalities select wanted.Term(municipality, gram);
        var under = await index.Find(tx, spellings.SelectMany(words => words).SelectMany(Terms));
        return spellings
            .SelectMany(words => words
                .Select(grams => Terms(grams).SelectMany(term => under[term]).ToHashSet())
                .Aggregate((some, others) =>
                {
                    some.IntersectWith(others);
                    return some;
                }))
            .ToHashSet();
    }

    // Someone who holds something of a unit may live anywhere.
    private static IEnumerable<string> Municipalities(Sight sight) => sight.Citizens is { All: false, Units: [], Branches: var branches }
        ? branches.Select(branch => branch.Municipality).Distinct()
        : sight.Catalogue.Organisations.Values.Where(one => one.Kind == OrganisationKind.Municipality).Select(one => one.Code);

    private async Task<List<T>> InScope<T>(Tx tx, IEnumerable<Guid> ids, string columns, Sight sight)
    {
        var parameters = new Parameters(new { ids = tx.Dialect.LongList(ids) });
        var scope = sight.Citizens.Where(tx.Dialect, parameters, held);
        return await tx.List<T>(
            $"""
            SELECT {columns}
            FROM   citizen c LEFT JOIN vault.citizen_key k ON k.citizen = c.id
            WHERE  {tx.Dialect.InLong("c.id", "@ids")} AND c.status <> 'erased' AND {scope}
            ORDER  BY c.id
            """,
            parameters);
    }

    private Identity? Open(KeyedRow row) =>
        row is { Key: { } key, Sealed: { } blob } ? Identities.Open(keys.Open(key, row.Id), blob) : null;

    internal sealed record Found(CitizenRow Citizen, Identity Identity);

    private sealed record KeyedRow : CitizenRow
    {
        public byte[]? Key { get; init; }
    }
}
