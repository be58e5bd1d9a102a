using System.Diagnostics;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Data;

/// <summary>One journal entry. Append-only; never contains personal data.</summary>
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

    /// <summary>An entry with the stamp's time and actor and the current trace.</summary>
    /// <param name="stamp">Who, for which organisation, and when.</param>
    /// <param name="subjectKind">Such as <c>device</c>.</param>
    /// <param name="subjectId">The subject's id or code.</param>
    /// <param name="version">The subject's version after the change.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="data">JSON without personal data.</param>
    public static JournalEntry Of(Stamp stamp, string subjectKind, string subjectId, int version, string kind, string data) => new()
    {
        At = stamp.At,
        OccurredAt = stamp.OccurredAt,
        Actor = stamp.Actor,
        ActorOrganisation = stamp.Organisation,
        SubjectKind = subjectKind,
        SubjectId = subjectId,
        SubjectVersion = version,
        Kind = kind,
        Data = data,
        Trace = Activity.Current?.TraceId.ToString(),
    };

    /// <summary>
    /// The data of an entry: the full state of the subject and, if a step caused it, the evidence of the step, both JSON.
    /// </summary>
    public static string StateAnd(string? evidence, string state) =>
        evidence is null ? $$"""{"state":{{state}}}""" : $$"""{"state":{{state}},"evidence":{{evidence}}}""";

    private static readonly IReadOnlyList<(string Column, Func<JournalEntry, object?> Value)> Columns =
    [
        ("at", e => e.At), ("occurred_at", e => e.OccurredAt), ("actor", e => e.Actor), ("actor_organisation", e => e.ActorOrganisation),
        ("subject_kind", e => e.SubjectKind), ("subject_id", e => e.SubjectId), ("subject_version", e => e.SubjectVersion),
        ("kind", e => e.Kind),
        ("municipality", e => e.Municipality), ("unit", e => e.Unit), ("holder_organisation", e => e.HolderOrganisation),
        ("citizen", e => e.Citizen), ("data", e => e.Data), ("trace", e => e.Trace),
    ];

    private const string InsertOne = """
        INSERT INTO journal (at, occurred_at, actor, actor_organisation, subject_kind, subject_id, subject_version, kind,
                             municipality, unit, holder_organisation, citizen, data, trace)
        VALUES (@At, @OccurredAt, @Actor, @ActorOrganisation, @SubjectKind, @SubjectId, @SubjectVersion, @Kind,
                @Municipality, @Unit, @HolderOrganisation, @Citizen, @Data, @Trace)
        """;

    /// <summary>For the transaction only; all others append through it.</summary>
    public static Task Insert(Tx tx, IReadOnlyList<JournalEntry> entries) =>
        entries.Count == 1 ? tx.Execute(InsertOne, entries[0]) : Bulk.Insert(tx, "journal", Columns, entries);
}
