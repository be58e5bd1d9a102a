using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Pending;

/// <summary>Lists registrations that wait or waited, without content: a lead all, others those of their own organisations.</summary>
internal sealed class PendingViews(Db db)
{
    /// <summary>Newest first.</summary>
    public Task<Page<PendingRegistration>> List(Paging paging, PendingState? state, Viewer viewer, CancellationToken ct) =>
        db.Read(async query =>
        {
            var parameters = new Parameters(
                new { after = paging.After ?? Guid.AllBitsSet, state = state?.Kebab(), more = paging.Limit + 1 });
            var rows = await query.List<PendingRow>(
                $"""
                {PendingRow.Select}
                WHERE  p.id < @after AND {Scope(query.Dialect, viewer, parameters)}{(state is null ? "" : " AND p.state = @state")}
                ORDER  BY p.id DESC LIMIT @more
                """,
                parameters);
            return paging.Cut(rows, row => row.Id, row => row.Answer);
        }, ct);

    /// <summary>Null when unknown or out of scope.</summary>
    public Task<PendingRegistration?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { id });
        return (await query.Find<PendingRow>(
            $"{PendingRow.Select} WHERE p.id = @id AND {Scope(query.Dialect, viewer, parameters)}", parameters))?.Answer;
    }, ct);

    private static string Scope(Dialect dialect, Viewer viewer, Parameters parameters)
    {
        if (viewer.MayAny([Role.SpocLead]))
            return "TRUE";
        parameters.Add("organisations", viewer.As(CitizenEndpoints.Desk).Memberships.Select(m => m.Organisation).Distinct().ToArray());
        return dialect.In("p.organisation", "@organisations");
    }
}
