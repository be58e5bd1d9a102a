namespace TeleSSL.Server.Outbox;

/// <summary>A message that a module queues for a partner: a reference to the content, never the content itself.</summary>
internal sealed record OutboxMessage
{
    public required string Partner { get; init; }

    /// <summary>A message kind defined by the line.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind of subject, as in the journal.</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The exchange with the partner that it belongs to.</summary>
    public required int Round { get; init; }

    /// <summary>The id of the sealed text or of the file.</summary>
    public Guid? About { get; init; }

    /// <summary>The partner's number for the subject, if known.</summary>
    public string? Number { get; init; }
}
