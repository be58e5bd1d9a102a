namespace TeleSSL.Server.Outbox;

/// <summary>A message to a partner: a reference to the content, never the content itself.</summary>
internal sealed record OutboxRow
{
    public const string Signal = "outbox";

    // The same transaction has changed the subject, so no concurrent one can take the same place.
    public const string Insert = """
        INSERT INTO outbox (id, partner, kind, subject_kind, subject_id, round, place, about, number, state, attempts, made_at, next_at)
        SELECT @Id, @Partner, @Kind, @SubjectKind, @SubjectId, @Round, coalesce(max(place), 0) + 1, @About, @Number, 'pending', 0, @At, @At
        FROM   outbox
        WHERE  partner = @Partner AND subject_kind = @SubjectKind AND subject_id = @SubjectId
        """;

    public const string Select = """
        SELECT o.id AS Id, o.partner AS Partner, o.kind AS Kind, o.subject_kind AS SubjectKind, o.subject_id AS SubjectId, o.round AS Round,
               o.place AS Place, o.about AS About, o.number AS Number, o.state AS State, o.attempts AS Attempts, o.holder AS Holder
        FROM   outbox o
        """;

    public required Guid Id { get; init; }

    public required string Partner { get; init; }

    /// <summary>A message kind defined by the line.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind of subject, as in the journal.</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The exchange with the partner that it belongs to.</summary>
    public required int Round { get; init; }

    /// <summary>Its position among the messages of the subject to this partner.</summary>
    public required int Place { get; init; }

    /// <summary>The id of the sealed text or of the file.</summary>
    public Guid? About { get; init; }

    /// <summary>The partner's number for the subject, once known.</summary>
    public string? Number { get; init; }

    public required string State { get; init; }

    public required int Attempts { get; init; }

    /// <summary>The lease holder that is sending it.</summary>
    public string? Holder { get; init; }
}
