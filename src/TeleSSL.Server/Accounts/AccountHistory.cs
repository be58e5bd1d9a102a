using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>Who changed an account, newest first, from its journal.</summary>
internal sealed class AccountHistory(Db db)
{
    /// <summary>Null when there is no such account.</summary>
    public Task<Page<AccountChangeEntry>?> Of(string account, Paging paging, CancellationToken ct) =>
        db.Read<Page<AccountChangeEntry>?>(async query =>
        {
            if (await query.Find<int?>("SELECT 1 FROM account WHERE name = @account", new { account }) is null)
                return null;
            var rows = await query.List<Row>(
                """
                SELECT j.subject_version AS Version, j.at AS At, j.kind AS Kind, j.actor AS Actor, a.display_name AS ActorName,
                       j.actor_organisation AS ActorOrganisation, j.data AS Data
                FROM   journal j
                LEFT   JOIN account a ON a.name = j.actor
                WHERE  j.subject_kind = 'account' AND j.subject_id = @account AND j.subject_version < @before
                ORDER  BY j.subject_version DESC LIMIT @more
                """,
                new { account, before = paging.Last is { } last ? (int)last.Number : int.MaxValue, more = paging.Limit + 1 });
            return paging.Cut(rows, row => new SortKey(Number: row.Version), row => row.Answer());
        }, ct);

    /// <summary>An account as it was at a version, with what it is called and bound to now: those are not in the journal.</summary>
    public Task<AccountAnswer?> Then(string account, int version, CancellationToken ct) => db.Read<AccountAnswer?>(async query =>
    {
        var now = await AccountRow.Find(query, account);
        var data = await query.Find<string>(
            "SELECT data FROM journal WHERE subject_kind = 'account' AND subject_id = @account AND subject_version = @version",
            new { account, version });
        if (now is null || data is null)
            return now;
        using var document = JsonDocument.Parse(data);
        var then = StateIn(document.RootElement);
        return now with { Version = version, Active = then.Active, HasPassword = then.HasPassword, Memberships = then.Memberships };
    }, ct);

    // An entry without evidence is the state itself.
    private static State StateIn(JsonElement entry) =>
        (entry.TryGetProperty("state", out var inner) ? inner : entry).Deserialize<State>(Json.Options)!;

    private sealed record Row
    {
        public required int Version { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string Kind { get; init; }

        public required string Actor { get; init; }

        public string? ActorName { get; init; }

        public required string ActorOrganisation { get; init; }

        public required string Data { get; init; }

        public AccountChangeEntry Answer()
        {
            using var document = JsonDocument.Parse(Data);
            var root = document.RootElement;
            var state = StateIn(root);
            var fields = root.TryGetProperty("evidence", out var evidence) && evidence.TryGetProperty("fields", out var list)
                ? list.Deserialize<string[]>(Json.Options)!
                : [];
            return new AccountChangeEntry(
                Version, At, Kind, Actor, ActorName, ActorOrganisation, fields, state.Active, state.HasPassword, state.Memberships);
        }
    }

    private sealed record State(bool Active, bool HasPassword, IReadOnlyList<MembershipPart> Memberships);
}
