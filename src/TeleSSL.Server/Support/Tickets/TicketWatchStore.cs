using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Figures;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Handles one ticket that is due.</summary>
internal sealed class TicketWatchStore(CatalogueStore catalogues)
{
    /// <summary>Writes the clock notifications, or closes the ticket, and sets when to check next.</summary>
    public async Task<Result<bool>> Watch(Tx tx, Guid id, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        if (await TicketStore.Find(tx, id, TicketScope.Everywhere) is not { } ticket)
            return false;
        var clocks = TicketClockReader.Read(await TicketJournal.Of(tx, id), catalogue, stamp.At);
        var warnings = TicketWatch.Due(ticket, clocks, stamp.At);
        if (warnings.Count > 0)
        {
            var evidence = JsonSerializer.Serialize(new { warnings }, Json.Options);
            return await TicketWrites.Save(tx, TicketWatch.Warned(ticket, warnings), null, evidence, catalogue, stamp) is { } stale
                ? stale
                : true;
        }

        if (SelfClosing.Due(ticket, catalogue.HoursOf(ticket.Desk), stamp.At) is { } closed)
        {
            var dueAt = SelfClosing.At(ticket, catalogue.HoursOf(ticket.Desk))!.Value;
            var evidence = JsonSerializer.Serialize(new { dueAt }, Json.Options);
            return await TicketWrites.Save(tx, closed, null, evidence, catalogue, stamp with { OccurredAt = dueAt }) is { } stale
                ? stale
                : true;
        }

        var row = new TicketRow(ticket, default, TicketClockReader.Times(ticket, clocks, catalogue, stamp.At));
        var moves = await TicketCounts.Move(tx, row, isNew: false);
        await tx.Execute(
            """
            UPDATE ticket
            SET    reaction_due = @ReactionDue, solution_due = @SolutionDue, hand_over_due = @HandOverDue, due = @Due, clocks = @Clocks,
                   watch_at = @WatchAt, watched_by = @WatchedBy
            WHERE  id = @Id
            """,
            row);
        if (moves)
            await TicketCounts.Arrive(tx, row);
        return true;
    }
}
