namespace TeleSSL.Server.Outbox;

/// <summary>A message to a partner: what it is about, never what it says.</summary>
internal sealed record OutboxRow
{
    public const string Signal = "outbox";

    // The writer has changed the subject in the same transaction, so no other one takes the same place.
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

    /// <summary>A word of the line's.</summary>
    public required string Kind { get; init; }

    /// <summary>As in the journal.</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>Which of the subject's exchanges with the partner it belongs to.</summary>
    public required int Round { get; init; }

    /// <summary>Among those of the subject to this partner.</summary>
    public required int Place { get; init; }

    /// <summary>The sealed text, or the file.</summary>
    public Guid? About { get; init; }

    /// <summary>The partner's own number of the subject, once it is known.</summary>
    public string? Number { get; init; }

    public required string State { get; init; }

    public required int Attempts { get; init; }

    /// <summary>The process that sends it now.</summary>
    public string? Holder { get; init; }
}
