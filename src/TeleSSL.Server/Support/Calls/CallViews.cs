using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Calls;

/// <summary>Reads the calls of a viewer's own desks, each with the citizens who may be calling.</summary>
internal sealed class CallViews(Db db, CatalogueStore catalogues, Clock clock, Notes notes, IEnumerable<IUnitCitizens> held)
{
    private const string Select = "SELECT state AS State, phone_hash AS PhoneHash, phone AS Phone FROM phone_call";

    /// <summary>Calls that need handling, newest first.</summary>
    public Task<Page<CallAnswer>> List(Paging paging, CallStatus? standing, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { after = paging.After ?? Guid.AllBitsSet, now = clock.Now, more = paging.Limit + 1 });
        var rows = await query.List<Found>(
            $"""
            {Select}
            WHERE  standing <> 'over' AND id < @after AND {Standing(standing)} AND {Scope(viewer, parameters)}
            ORDER  BY id DESC LIMIT @more
            """,
            parameters);
        var page = paging.Cut(rows, row => row.Call.Id, row => row);
        return new Page<CallAnswer>(await Answers(query, page.Items, viewer), page.Next);
    }, ct);

    public Task<CallAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { id });
        var row = await query.Find<Found>($"{Select} WHERE id = @id AND {Scope(viewer, parameters)}", parameters);
        return row is null ? null : (await Answers(query, [row], viewer))[0];
    }, ct);

    private async Task<IReadOnlyList<CallAnswer>> Answers(Query query, IReadOnlyList<Found> rows, Viewer viewer)
    {
        var callers = await new CallCandidates(query, viewer, await catalogues.In(query), clock.Today, held)
            .Of([.. rows.Select(row => row.PhoneHash).OfType<string>().Distinct()]);
        var phones = await notes.OpenAll(query, rows.Select(row => row.Phone).OfType<Guid>());
        return [.. rows.Select(row =>
            Answer(row.Call.AsOf(clock.Now), row.PhoneHash is { } hash ? callers.GetValueOrDefault(hash) : null) with
            {
                Phone = row.Phone is { } note ? phones.GetValueOrDefault(note) : null,
            })];
    }

    // As Call.AsOf: what is lost by now counts as missed or over before the call watch has recorded it.
    private static string Standing(CallStatus? wanted) => wanted switch
    {
        null => "(standing <> 'answered' OR loses_at > @now)",
        CallStatus.Missed => "(standing = 'missed' OR standing = 'ringing' AND loses_at <= @now)",
        CallStatus.Over => "standing = 'answered' AND loses_at <= @now",
        _ => $"standing = '{wanted.Value.Kebab()}' AND loses_at > @now",
    };

    private static CallAnswer Answer(Call call, IReadOnlyList<CallCandidate>? candidates) => new(
        call.Id, call.Unit, call.Standing.Kebab(), call.Number.Kebab(), call.RangAt, call.AnsweredAt, call.EndedAt, call.Agent,
        call.HandledBy,
        call.Ticket,
        candidates is { Count: > CallCandidates.Max } ? [] : candidates ?? [], candidates is { Count: > CallCandidates.Max }, call.Version,
        call.LostAt);

    private string Scope(Viewer viewer, Parameters parameters) => DeskScope.Of(viewer, TicketScope.Agents).Where(db.Dialect, parameters);

    private sealed record Found
    {
        public required string State { get; init; }

        public string? PhoneHash { get; init; }

        public Guid? Phone { get; init; }

        public Call Call => CallRow.Parse(State);
    }
}
