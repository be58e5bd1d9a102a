using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Figures;

/// <summary>
/// Deletes zero counters, of agents who left and desks that closed. One per transaction: a concurrent write to the same counter either runs
/// first, and the row stays, or runs after, and inserts it again.
/// </summary>
internal sealed class TicketCountUpkeep(Db db)
{
    private const string Empty = """
        SELECT queue AS Queue, municipality AS Municipality, assignee AS Assignee, status AS Status, due AS Due, partner AS Partner
        FROM   ticket_count
        WHERE  count = 0
        """;

    private const string Delete = """
        DELETE FROM ticket_count
        WHERE  municipality = @Municipality AND queue = @Queue AND assignee = @Assignee
        AND    status = @Status AND due = @Due AND partner = @Partner
        AND    count = 0
        """;

    public async Task Run(CancellationToken ct)
    {
        foreach (var cell in await db.Read(query => query.List<Cell>(Empty), ct))
            await db.Write<int>(async tx => await tx.ExecuteCounted(Delete, cell), ct);
    }

    private sealed record Cell
    {
        public required string Queue { get; init; }

        public required string Municipality { get; init; }

        public required string Assignee { get; init; }

        public required string Status { get; init; }

        public required string Due { get; init; }

        public required string Partner { get; init; }
    }
}
