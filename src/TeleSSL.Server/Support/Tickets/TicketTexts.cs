using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Free texts on tickets, sealed with the ticket's text key.</summary>
internal sealed class TicketTexts(Notes notes)
{
    public static TextSubject Subject(Ticket ticket) => new(ticket.Id, TicketJournal.Subject, ticket.Citizen);

    /// <summary>Seals a step's texts and returns the notes' ids by field. The key is asked for when there is a text.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> Seal(
        Tx tx, Ticket ticket, Func<Task<TextKey>> key, string kind, IEnumerable<(string Field, string? Text)> texts, NoteVisibility readBy,
        Stamp stamp)
    {
        var written = new Dictionary<string, Guid>();
        TextKey? opened = null;
        foreach (var (field, text) in texts)
            if (text is not null)
            {
                var id = written[field] = await Notes.Seal(tx, opened ??= await key(), text, stamp);
                await tx.Execute(
                    """
                    INSERT INTO ticket_note (id, ticket, at, actor, kind, field, position, visibility)
                    VALUES (@id, @ticket, @At, @Actor, @kind, @field, @position, @visibility)
                    """,
                    new
                    {
                        id,
                        ticket = ticket.Id,
                        stamp.At,
                        stamp.Actor,
                        kind,
                        field,
                        position = written.Count,
                        visibility = readBy.Kebab()
                    });
            }

        return written;
    }

    /// <summary>Fields that are always internal, whatever the visibility of the others.</summary>
    public static async Task Hide(Tx tx, IReadOnlyDictionary<string, Guid> written, params IEnumerable<string> fields)
    {
        foreach (var field in fields)
            if (written.TryGetValue(field, out var id))
                await tx.Execute("UPDATE ticket_note SET visibility = 'internal' WHERE id = @id", new { id });
    }

    /// <summary>The text a ticket was opened with; null once its citizen has been erased.</summary>
    public async Task<string?> Opening(Tx tx, Guid ticket, string field) =>
        await tx.Find<Guid?>(
            "SELECT id FROM ticket_note WHERE ticket = @ticket AND kind = @Key AND field = @field",
            new { ticket, TicketOpening.Key, field }) is { } note
            ? await notes.Open(tx, note)
            : null;

    /// <summary>All texts of a ticket and of those merged into it, oldest first.</summary>
    public async Task<IReadOnlyList<TicketNote>> Of(Query query, Ticket ticket, bool internalToo)
    {
        var rows = await query.List<Row>(
            $"""
            SELECT id AS Id, ticket AS Ticket, at AS At, actor AS Actor, kind AS Kind, field AS Field, visibility AS Visibility
            FROM   ticket_note
            WHERE  {query.Dialect.In("ticket", "@tickets")}{(internalToo ? "" : " AND visibility = 'public'")}
            ORDER  BY at, position, id
            """,
            new { tickets = (Guid[])[ticket.Id, .. ticket.MergedFrom] });
        var texts = await notes.OpenAll(query, rows.Select(row => row.Id));
        var names = await AccountNames.Of(query, rows.Select(row => row.Actor));
        return [.. rows.Select(row => new TicketNote(
            row.Id, row.Ticket, row.At, row.Actor, row.Kind, row.Field, row.Visibility, texts.GetValueOrDefault(row.Id), names[row.Actor]))];
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required Guid Ticket { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string Actor { get; init; }

        public required string Kind { get; init; }

        public required string Field { get; init; }

        public required string Visibility { get; init; }
    }
}
