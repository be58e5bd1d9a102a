using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>An incident's row: its state as in the journal, the columns it is searched by, and the desk's texts.</summary>
internal sealed record IncidentRow(Incident Incident, string? Title, string? Resolution)
{
    public const string Insert = """
        INSERT INTO incident (id, version, phase, kind, value, queue, since, ended_at, title, resolution, state)
        VALUES (@Id, @Version, @Phase, @Kind, @Value, @Queue, @Since, @EndedAt, @Title, @Resolution, @State)
        """;

    public const string Update = """
        UPDATE incident
        SET    version = @Version, phase = @Phase, ended_at = @EndedAt, title = coalesce(@Title, title),
               resolution = coalesce(@Resolution, resolution), state = @State
        WHERE  id = @Id AND version = @Version - 1
        """;

    public static Incident Parse(string state) => JsonSerializer.Deserialize<Incident>(state, Json.Options)!;

    public static IncidentAnswer Answer(Incident incident, string? title, string? resolution) => new(
        incident.Id, incident.State.Kebab(), incident.Trait.Kind.Kebab(), incident.Trait.Value, title, incident.Priority?.Kebab(),
        incident.Queue, incident.TicketCount,
        incident.Since, incident.SuggestedAt, incident.ConfirmedAt, incident.ConfirmedBy, incident.AnsweredAt, incident.EndedAt,
        incident.Reason, resolution,
        incident.Version);

    public Guid Id => Incident.Id;

    public int Version => Incident.Version;

    public string Phase => Incident.State.Kebab();

    public string Kind => Incident.Trait.Kind.Kebab();

    public string Value => Incident.Trait.Value;

    public string Queue => Incident.Queue;

    public DateTimeOffset Since => Incident.MatchesFrom;

    public DateTimeOffset? EndedAt => Incident.EndedAt;

    public string State { get; } = JsonSerializer.Serialize(Incident, Json.Options);
}
