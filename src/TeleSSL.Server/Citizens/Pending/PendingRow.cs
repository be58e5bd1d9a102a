using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Pending;

/// <summary>A row of <c>pending_registration</c>. Its journal entries hold the state and nothing of the content.</summary>
internal sealed record PendingRow
{
    public const string Subject = "pending-registration";

    public const string Select = """
        SELECT p.id AS Id, p.version AS Version, p.kind AS Kind, p.at AS At, p.actor AS Actor, p.organisation AS Organisation,
               p.municipality AS Municipality, p.state AS State, p.reason AS Reason, p.settled_at AS SettledAt, p.settled_by AS SettledBy,
               p.citizen AS Citizen, p.cpr_hash AS CprHash, p.note AS Note
        FROM   pending_registration p
        """;

    private const string Insert = """
        INSERT INTO pending_registration (id, version, kind, at, actor, organisation, municipality, state, citizen, cpr_hash, note)
        VALUES (@Id, @Version, @Kind, @At, @Actor, @Organisation, @Municipality, @State, @Citizen, @CprHash, @Note)
        """;

    private const string Update = """
        UPDATE pending_registration
        SET    version = @Version, state = @State, reason = @Reason, settled_at = @SettledAt, settled_by = @SettledBy, citizen = @Citizen,
               cpr_hash = @CprHash, note = @Note
        WHERE  id = @Id AND version = @Version - 1
        """;

    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public required string Organisation { get; init; }

    public required string Municipality { get; init; }

    public required string State { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    public string? SettledBy { get; init; }

    public Guid? Citizen { get; init; }

    public string? CprHash { get; init; }

    public Guid? Note { get; init; }

    public bool IsPending => State == PendingState.Pending.Kebab();

    public PendingKind AsKind => Enum.GetValues<PendingKind>().First(kind => kind.Kebab() == Kind);

    public PendingRegistration Answer => new(
        Id, Version, AsKind, At, Actor, Organisation, Municipality, Enum.GetValues<PendingState>().First(state => state.Kebab() == State),
        Reason, SettledAt, SettledBy, Citizen);

    /// <summary>Inserts or updates the row, with its journal entry. False when another change came first.</summary>
    public async Task<bool> Save(Tx tx, string happened, Stamp stamp)
    {
        if (await tx.ExecuteCounted(Version == 1 ? Insert : Update, this) == 0)
            return false;
        var state = JsonSerializer.Serialize(new { state = new { Kind, Organisation, Municipality, State, Reason, Citizen } }, Json.Options);
        tx.Append(JournalEntry.Of(stamp, Subject, Id.ToString(), Version, $"{Subject}.{happened}", state) with
        {
            Municipality = Municipality,
            Citizen = Citizen,
        });
        return true;
    }
}
