using System.Security.Cryptography;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens.Lists;

/// <summary>An entry of the look-up log about a list of citizens, with whom it was about.</summary>
internal static class ListLookUpRow
{
    private static readonly IReadOnlyList<(string Column, Func<(Guid List, CitizenRow Citizen), object?> Value)> Columns =
        [("list", row => row.List), ("citizen", row => row.Citizen.Id), ("municipality", row => row.Citizen.Municipality)];

    /// <summary>The list look-ups of one citizen, in the columns of <see cref="LookUpRow"/>.</summary>
    /// <param name="dialect">Null for the whole log.</param>
    /// <param name="municipalities">Parameter with those whose log it is.</param>
    public static string OfCitizen(Dialect? dialect, string municipalities)
    {
        string Own(string alias) => dialect is null ? "TRUE" : dialect.In($"{alias}.municipality", municipalities);
        return $"""
            SELECT l.id, l.at, l.actor, l.organisation, l.reason, NULL, NULL,
                   (SELECT CAST(count(*) AS integer) FROM list_look_up_citizen o WHERE o.list = l.id AND {Own("o")})
            FROM   (SELECT DISTINCT c.list FROM list_look_up_citizen c
                    WHERE  c.citizen IN ({FormerCitizens.All("@citizen")}) AND c.list < @after AND {Own("c")}) c
            CROSS  JOIN list_look_up l
            WHERE  l.id = c.list
            """;
    }

    /// <summary>How many citizens the lists of an account had since a time.</summary>
    public static Task<int> Shown(Tx tx, string actor, DateTimeOffset since) => tx.Find<int>(
        "SELECT CAST(coalesce(sum(citizens), 0) AS integer) FROM list_look_up WHERE actor = @actor AND id >= @first",
        new { actor, first = TimeIds.From(since) });

    /// <summary>
    /// The same account was shown the same list for the same reason not long ago. The writers take turns, so it is one entry.
    /// </summary>
    public static async Task<bool> IsLogged(Tx tx, IReadOnlyCollection<CitizenRow> citizens, LookUpReason reason, Stamp stamp) =>
        await tx.Find<int?>(
            "SELECT 1 FROM list_look_up WHERE actor = @Actor AND id >= @first AND fingerprint = @fingerprint AND reason = @reason LIMIT 1",
            new
            {
                stamp.Actor,
                first = TimeIds.From(stamp.At - ListedNames.OneEntry),
                fingerprint = Fingerprint(citizens),
                reason = reason.Kebab(),
            }) is not null;

    public static async Task Insert(
        Tx tx, IReadOnlyCollection<CitizenRow> citizens, LookUpReason reason, string organisation, Stamp stamp)
    {
        var id = Guid.CreateVersion7(stamp.At);
        await tx.Execute(
            """
            INSERT INTO list_look_up (id, at, actor, organisation, reason, citizens, fingerprint)
            VALUES (@id, @At, @Actor, @organisation, @reason, @Count, @fingerprint)
            """,
            new
            {
                id,
                stamp.At,
                stamp.Actor,
                organisation,
                reason = reason.Kebab(),
                citizens.Count,
                fingerprint = Fingerprint(citizens),
            });
        await Bulk.Insert(tx, "list_look_up_citizen", Columns, citizens.Select(citizen => (id, citizen)));
    }

    private static string Fingerprint(IEnumerable<CitizenRow> citizens) => Convert.ToHexStringLower(
        SHA256.HashData([.. citizens.Select(citizen => citizen.Id).Order().SelectMany(id => id.ToByteArray(bigEndian: true))]));
}
