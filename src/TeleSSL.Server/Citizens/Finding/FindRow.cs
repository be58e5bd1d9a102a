using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens.Finding;

/// <summary>An entry of the log of searches by name. Each citizen shown has a line in the look-up log with the id of the search.</summary>
internal static class FindRow
{
    public static async Task<Guid> Insert(Tx tx, FindWanted wanted, int matches, CitizenFind body, Stamp stamp)
    {
        var id = Guid.CreateVersion7(stamp.At);
        await tx.Execute(
            """
            INSERT INTO citizen_find (id, at, actor, organisation, reason, about, searched_by, matches)
            VALUES (@id, @At, @Actor, @Organisation, @reason, @about, @SearchedBy, @matches)
            """,
            new
            {
                id,
                stamp.At,
                stamp.Actor,
                stamp.Organisation,
                reason = body.Reason.Kebab(),
                about = body.About?.ToString(),
                wanted.SearchedBy,
                matches,
            });
        return id;
    }
}
