using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens.Merging;

/// <summary>
/// The ids that were merged into another citizen. Whatever takes an id from a client resolves it here, in its own statement: so it costs
/// no round trip, and sees a merge or comes before it.
/// </summary>
internal static class FormerCitizens
{
    /// <summary>SQL for the id that answers for the one in a parameter: its own, unless it was merged.</summary>
    public static string Now(string id) => $"coalesce((SELECT f.citizen FROM former_citizen f WHERE f.id = {id}), {id})";

    /// <summary>SQL for a SELECT of the ids of the one in a parameter, who was not merged, and of all that were merged into it.</summary>
    public static string All(string id) =>
        $"SELECT c.id FROM citizen c WHERE c.id = {id} UNION ALL SELECT f.id FROM former_citizen f WHERE f.citizen = {id}";

    /// <summary>SQL that is true for citizens <c>c</c> with the hash in a parameter, now or before a merge.</summary>
    /// <param name="column"><c>cpr_hash</c> or <c>phone_hash</c>.</param>
    /// <param name="hash">The parameter.</param>
    public static string With(string column, string hash) => $"""
        c.id IN (SELECT h.id FROM citizen h WHERE h.{column} = {hash}
                 UNION ALL SELECT f.citizen FROM former_citizen f WHERE f.{column} = {hash})
        """;

    public static Task<Guid> Now(Query query, Guid id) => query.Find<Guid>($"SELECT {Now("@id")}", new { id });

    /// <summary>The row and the index no longer know the one; its numbers find the other.</summary>
    public static async Task Add(Tx tx, Guid id, Guid citizen, DateTimeOffset at)
    {
        await tx.Execute("UPDATE former_citizen SET citizen = @citizen WHERE citizen = @id", new { id, citizen });
        await tx.Execute(
            """
            INSERT INTO former_citizen (id, citizen, merged_at, cpr_hash, phone_hash)
            SELECT id, @citizen, @at, cpr_hash, phone_hash FROM citizen WHERE id = @id
            """,
            new { id, citizen, at });
        await tx.Execute("DELETE FROM citizen WHERE id = @id", new { id });
        await tx.Execute("UPDATE citizen_municipality SET until = @at WHERE citizen = @id AND until IS NULL", new { id, at });
    }

    /// <summary>An erase takes the numbers with it. The ids stay.</summary>
    public static Task Forget(Tx tx, Guid citizen) =>
        tx.Execute("UPDATE former_citizen SET cpr_hash = NULL, phone_hash = NULL WHERE citizen = @citizen", new { citizen });

    /// <summary>Another phone number was registered: the former ones no longer find anyone.</summary>
    public static Task ForgetPhones(Tx tx, Guid citizen) =>
        tx.Execute("UPDATE former_citizen SET phone_hash = NULL WHERE citizen = @citizen", new { citizen });

    /// <summary>The number is the citizen's own again.</summary>
    public static Task ForgetCpr(Tx tx, Guid citizen, string hash) => tx.Execute(
        "UPDATE former_citizen SET cpr_hash = NULL WHERE citizen = @citizen AND cpr_hash = @hash", new { citizen, hash });
}
