using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Calls;

/// <summary>A call's row: its state as in the journal, the columns it is searched by, and the hashes that never leave the row.</summary>
internal sealed record CallRow(Call Call)
{
    public const string Subject = "call";

    public const string Insert = """
        INSERT INTO phone_call (id, version, unit, external, standing, phone_hash, phone, at, loses_at, day, outcome, agent, waited, state)
        VALUES (@Id, @Version, @Unit, @External, @Standing, @PhoneHash, @Phone, @At, @LosesAt, @Day, @Outcome, @Agent, @Waited, @State)
        """;

    public const string Update = """
        UPDATE phone_call
        SET    version = @Version, standing = @Standing, phone_hash = coalesce(phone_hash, @PhoneHash), phone = coalesce(phone, @Phone),
               loses_at = @LosesAt, day = @Day, outcome = @Outcome, agent = @Agent, waited = @Waited, state = @State
        WHERE  id = @Id AND version = @Version - 1
        """;

    public static Call Parse(string state) => JsonSerializer.Deserialize<Call>(state, Json.Options)!;

    public Guid Id => Call.Id;

    public int Version => Call.Version;

    public string Unit => Call.Unit;

    public string Standing => Call.Standing.Kebab();

    public DateTimeOffset? LosesAt => Call.LosesAt;

    /// <summary>The day in Denmark on which it was offered.</summary>
    public DateOnly? Day => Call.OfferedAt is { } at ? Clock.DayOf(at) : null;

    public string Outcome => Call.Outcome.Kebab();

    public string? Agent => Call.Agent;

    /// <summary>Whole seconds.</summary>
    public long? Waited => (long?)Call.Waited?.TotalSeconds;

    /// <summary>Hash of the telephone system's own id of the call.</summary>
    public string? External { get; init; }

    public string? PhoneHash { get; init; }

    /// <summary>The note that holds the number.</summary>
    public Guid? Phone { get; init; }

    public DateTimeOffset At { get; init; }

    public string State { get; } = JsonSerializer.Serialize(Call, Json.Options);
}
