namespace TeleSSL.Server.Partners;

/// <summary>Something that is to be told to a partner: what it is about, never what it says.</summary>
internal sealed record OutboxRow
{
    public const string Escalation = "escalation";
    public const string Comment = "comment";

    public const string Insert = """
        INSERT INTO outbox (id, partner, kind, ticket, round, note, state, attempts, made_at, next_at)
        VALUES (@id, @partner, @kind, @ticket, @Round, @note, 'pending', 0, @At, @At)
        """;

    public const string Select = """
        SELECT o.id AS Id, o.partner AS Partner, o.kind AS Kind, o.ticket AS Ticket, o.round AS Round, o.note AS Note, o.state AS State,
               o.attempts AS Attempts, o.holder AS Holder
        FROM   outbox o
        """;

    public required Guid Id { get; init; }

    public required string Partner { get; init; }

    public required string Kind { get; init; }

    public required Guid Ticket { get; init; }

    public required int Round { get; init; }

    /// <summary>The sealed text.</summary>
    public required Guid Note { get; init; }

    public required string State { get; init; }

    public required int Attempts { get; init; }

    /// <summary>Whoever sends it now.</summary>
    public string? Holder { get; init; }

    public bool IsComment => Kind == Comment;
}
