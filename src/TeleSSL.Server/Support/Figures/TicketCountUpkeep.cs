using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Figures;

/// <summary>
/// Deletes counters that stand at nought, of agents who left and desks that are no more. One in a transaction: whoever counts a ticket
/// there at the same moment either comes first, and it stays, or comes after, and makes it anew.
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
        WHERE  municipality = @Municipality AND queue = @Queue AND assignee = @Assignee AND status = @Status AND due = @Due AND partner = @Partner
        AND    count = 0
        """;

    public async Task Run(CancellationToken ct)
    {
        foreach (var cell in await db.Read(query => query.List<Cell>(Empty), ct))
            await db.Write<int>(async tx => await tx.Execute(Delete, cell), ct);
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
