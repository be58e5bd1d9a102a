namespace TeleSSL.Server.Outbox;

/// <summary>What a module leaves for a partner: what it is about, never what it says.</summary>
internal sealed record OutboxMessage
{
    public required string Partner { get; init; }

    /// <summary>A word of the line's.</summary>
    public required string Kind { get; init; }

    /// <summary>As in the journal.</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>Which of the subject's exchanges with the partner it belongs to.</summary>
    public required int Round { get; init; }

    /// <summary>The sealed text, or the file.</summary>
    public Guid? About { get; init; }

    /// <summary>The partner's own number of the subject, when it is known.</summary>
    public string? Number { get; init; }
}
