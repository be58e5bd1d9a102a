namespace TeleSSL.Server.Platform.Data;

/// <summary>One line of the journal. Append-only; never personal data in it.</summary>
internal sealed record JournalEntry
{
    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required string Actor { get; init; }

    public required string ActorOrganisation { get; init; }

    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    public required int SubjectVersion { get; init; }

    public required string Kind { get; init; }

    public string? Municipality { get; init; }

    public string? Unit { get; init; }

    public string? HolderOrganisation { get; init; }

    public Guid? Citizen { get; init; }

    public required string Data { get; init; }

    public string? Trace { get; init; }

    private static readonly IReadOnlyList<(string Column, Func<JournalEntry, object?> Value)> Columns =
    [
        ("at", e => e.At), ("occurred_at", e => e.OccurredAt), ("actor", e => e.Actor), ("actor_organisation", e => e.ActorOrganisation),
        ("subject_kind", e => e.SubjectKind), ("subject_id", e => e.SubjectId), ("subject_version", e => e.SubjectVersion), ("kind", e => e.Kind),
        ("municipality", e => e.Municipality), ("unit", e => e.Unit), ("holder_organisation", e => e.HolderOrganisation),
        ("citizen", e => e.Citizen), ("data", e => e.Data), ("trace", e => e.Trace),
    ];

    private const string InsertOne = """
        INSERT INTO journal (at, occurred_at, actor, actor_organisation, subject_kind, subject_id, subject_version, kind,
                             municipality, unit, holder_organisation, citizen, data, trace)
        VALUES (@At, @OccurredAt, @Actor, @ActorOrganisation, @SubjectKind, @SubjectId, @SubjectVersion, @Kind,
                @Municipality, @Unit, @HolderOrganisation, @Citizen, @Data, @Trace)
        """;

    /// <summary>Only for the transaction: everyone else appends through it.</summary>
    public static Task Insert(Tx tx, IReadOnlyList<JournalEntry> entries) =>
        entries.Count == 1 ? tx.Execute(InsertOne, entries[0]) : Bulk.Insert(tx, "journal", Columns, entries);
}
