using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Reads a ticket's related tickets within a write, and maintains the list of watchers.</summary>
internal static class RelatedTicketRows
{
    /// <summary>Ignores the viewer's scope: a merge moves everything.</summary>
    public static async Task<RelatedTickets> Around(Tx tx, Ticket ticket, Ticket? other)
    {
        var children = await tx.List<string>("SELECT state FROM ticket WHERE parent = @Id ORDER BY id", new { ticket.Id });
        var linked = await tx.List<string>(
            $"SELECT state FROM ticket WHERE {tx.Dialect.In("id", "@ids")} ORDER BY id",
            new { ids = ticket.Links.Select(link => link.Ticket).ToArray() });
        var others = other is null ? 0 : await tx.Find<int>(
            "SELECT count(*) FROM ticket WHERE parent = @parent AND id <> @child", new { parent = other.Id, child = ticket.Id });
        return new RelatedTickets([.. children.Select(TicketRow.Parse)], [.. linked.Select(TicketRow.Parse)], others);
    }

    /// <summary>The open children within a scope, oldest first.</summary>
    public static async Task<IReadOnlyList<Guid>> OpenChildren(Tx tx, Guid parent, TicketScope scope)
    {
        var parameters = new Parameters(new { parent, limit = SetParent.MaxChildren });
        return await tx.List<Guid>(
            $"""
            SELECT t.id FROM ticket t
            WHERE  t.parent = @parent AND t.status NOT IN ('resolved', 'closed') AND {scope.Among(tx.Dialect, parameters)}
            ORDER  BY t.id LIMIT @limit
            """,
            parameters);
    }

    /// <summary>Updates the watcher rows to match the state.</summary>
    public static async Task Follow(Tx tx, TicketEntry entry)
    {
        var before = entry.Before?.Watchers ?? [];
        foreach (var account in before.Except(entry.After.Watchers))
            await tx.Execute("DELETE FROM ticket_watcher WHERE account = @account AND ticket = @Id", new { account, entry.After.Id });
        foreach (var account in entry.After.Watchers.Except(before))
            await tx.Execute("INSERT INTO ticket_watcher (account, ticket) VALUES (@account, @Id)", new { account, entry.After.Id });
    }
}
