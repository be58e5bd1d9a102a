using System.Text.Json.Nodes;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Clusters;
using TeleSSL.Server.Support.Figures;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Writes a decision on a ticket and everything derived from it, in one transaction.</summary>
internal static class TicketWrites
{
    /// <summary>Null when it is written; only a new ticket has a title.</summary>
    public static async Task<Refusal?> Save(Tx tx, TicketEntry entry, Guid? title, string? evidence, Catalogue catalogue, Stamp stamp)
    {
        List<TicketMoment> past = entry.Before is null ? [] : await TicketJournal.Of(tx, entry.After.Id);
        TicketMoment[] journal = [.. past, new TicketMoment(stamp.OccurredAt, stamp.Actor, entry.Kind, entry.After)];
        var clocks = TicketClockReader.Read(journal, catalogue, stamp.At);
        var row = new TicketRow(entry.After, title ?? default, TicketClockReader.Times(entry.After, clocks, catalogue));
        var moves = await TicketCounts.Move(tx, row, entry.Before is null);
        if (entry.Before is null)
            await tx.Execute(TicketRow.Insert, row);
        else if (await tx.ExecuteCounted(TicketRow.Update, row) == 0)
            return Refusal.Stale();
        if (moves)
            await TicketCounts.Arrive(tx, row);
        await DailyFigures.Keep(
            tx, entry, journal, past.Count == 0 ? [] : TicketClockReader.Read(past, catalogue, stamp.At), clocks, stamp);
        await RelatedTicketRows.Follow(tx, entry);
        await ClusterTraits.Keep(tx, entry, stamp);
        tx.Append(TicketJournal.Entry(entry, row.State, evidence, stamp));
        return null;
    }

    /// <summary>The step's evidence, with the ids of the sealed texts.</summary>
    public static string Evidence(JsonObject evidence, IReadOnlyDictionary<string, Guid> notes)
    {
        foreach (var (field, note) in notes)
            evidence[field] = new JsonObject { ["note"] = note.ToString() };
        return evidence.ToJsonString(Json.Options);
    }
}
