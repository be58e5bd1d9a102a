using TeleSSL.Server.Devices;

namespace TeleSSL.Server.Live;

/// <summary>A journal entry with the columns that scope and topic filters need.</summary>
internal sealed record EntryRow
{
    public const string Select = """
        SELECT j.seq AS Seq, j.at AS At, j.subject_kind AS SubjectKind, j.subject_id AS SubjectId, j.subject_version AS Version,
               j.kind AS Kind, j.actor AS Actor, j.unit AS Unit, j.municipality AS Municipality, j.data AS Data
        FROM   journal j
        """;

    public required long Seq { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    public required int Version { get; init; }

    public required string Kind { get; init; }

    public required string Actor { get; init; }

    public string? Unit { get; init; }

    public string? Municipality { get; init; }

    public required string Data { get; init; }

    public bool IsIn(EntryScope scope) => scope.Holds(SubjectKind, Unit, Municipality);

    /// <summary>Null when no topic matches.</summary>
    public SentEntry? For(Topics topics) => topics.Of(SubjectKind, SubjectId) is { } topic
        ? new SentEntry(Seq, At, topic, SubjectKind, SubjectId, Version, Kind, Actor, Data)
        : null;
}
