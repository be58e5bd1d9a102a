using System.Data.Common;
using Dapper;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Calls;

/// <summary>Reads the calls of a viewer's own desks, each with those who may be calling.</summary>
internal sealed class CallViews(Db db, CatalogueStore catalogues, Clock clock)
{
    private const string Select = "SELECT state AS State, phone_hash AS PhoneHash FROM phone_call";

    /// <summary>Those that somebody has to look at, newest first.</summary>
    public Task<Page<CallAnswer>> List(Paging paging, CallStanding? standing, Viewer viewer, CancellationToken ct) => db.Read(async connection =>
    {
        var parameters = new DynamicParameters(new { after = paging.After ?? Guid.AllBitsSet, standing = standing?.Kebab(), more = paging.Limit + 1 });
        var rows = (await connection.QueryAsync<Found>(
            $"""
            {Select}
            WHERE  standing <> 'over' AND id < @after{(standing is null ? "" : " AND standing = @standing")} AND {Scope(viewer, parameters)}
            ORDER  BY id DESC LIMIT @more
            """,
            parameters)).AsList();
        var page = paging.Cut(rows, row => row.Call.Id, row => row);
        return new Page<CallAnswer>(await Answers(connection, page.Items, viewer), page.Next);
    }, ct);

    public Task<CallAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async connection =>
    {
        var parameters = new DynamicParameters(new { id });
        var row = await connection.QueryFirstOrDefaultAsync<Found>($"{Select} WHERE id = @id AND {Scope(viewer, parameters)}", parameters);
        return row is null ? null : (await Answers(connection, [row], viewer))[0];
    }, ct);

    private async Task<IReadOnlyList<CallAnswer>> Answers(DbConnection connection, IReadOnlyList<Found> rows, Viewer viewer)
    {
        var callers = await new CallCandidates(connection, db.Dialect, viewer, await catalogues.Now(connection), clock.Today)
            .Of([.. rows.Select(row => row.PhoneHash).OfType<string>().Distinct()]);
        return [.. rows.Select(row => Answer(row.Call, row.PhoneHash is { } hash ? callers.GetValueOrDefault(hash) : null))];
    }

    private static CallAnswer Answer(Call call, IReadOnlyList<CallCandidate>? candidates) => new(
        call.Id, call.Unit, call.Standing.Kebab(), call.Number.Kebab(), call.RangAt, call.AnsweredAt, call.EndedAt, call.Agent, call.HandledBy,
        call.Ticket, candidates is { Count: > CallCandidates.Most } ? [] : candidates ?? [], candidates is { Count: > CallCandidates.Most }, call.Version);

    private string Scope(Viewer viewer, DynamicParameters parameters) => DeskScope.Of(viewer, TicketScope.Agents).Where(db.Dialect, parameters);

    private sealed record Found
    {
        public required string State { get; init; }

        public string? PhoneHash { get; init; }

        public Call Call => CallRow.Parse(State);
    }
}
