using System.Text.Json;
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
        var past = entry.Before is null ? TicketPast.Alone([]) : await TicketJournal.Of(tx, entry.After.Id);
        if (entry.Kind == Merge.IntoKey)
            past = await TicketJournal.With(tx, past.Own, entry.After);
        var journal = past.And(new TicketMoment(stamp.OccurredAt, stamp.Actor, entry.Kind, entry.After));
        var before = past.Own.Count == 0 ? [] : TicketClockReader.Read(past, catalogue, stamp.At);
        var clocks = await TicketClockReader.ReadCauses(tx, journal, catalogue, stamp.At);
        var row = new TicketRow(entry.After, title ?? default, TicketClockReader.Times(entry.After, clocks, catalogue, stamp.At));
        var moves = await TicketCounts.Move(tx, row, entry.Before is null);
        if (entry.Before is null)
            await tx.Execute(TicketRow.Insert, row);
        else if (await tx.ExecuteCounted(TicketRow.Update, row) == 0)
            return Refusal.Stale();
        if (moves)
            await TicketCounts.Arrive(tx, row);
        await DailyFigures.Keep(tx, entry, journal.Own, before, clocks, catalogue, stamp);
        await RelatedTicketRows.Follow(tx, entry);
        await ClusterTraits.Keep(tx, entry, stamp);
        tx.Append(TicketJournal.Entry(entry, row.State, With(evidence, MergeGain.Of(entry, before, clocks)), stamp));
        return null;
    }

    private static string? With(string? evidence, MergeGain? gain)
    {
        if (evidence is null || gain is null)
            return evidence;
        var whole = JsonNode.Parse(evidence)!.AsObject();
        whole["changed"] = JsonSerializer.SerializeToNode(gain, Json.Options);
        return whole.ToJsonString(Json.Options);
    }

    /// <summary>A step's evidence: its body with the ids of the sealed texts, and what it took the place of.</summary>
    public static string Evidence(TicketStep step, Ticket before, IReadOnlyDictionary<string, Guid> notes)
    {
        var evidence = JsonSerializer.SerializeToNode(step, step.GetType(), Json.Options)!.AsObject();
        foreach (var (field, value) in step.Former(before))
            evidence[field] = value;
        return Evidence(evidence, notes);
    }

    /// <summary>The evidence with the ids of the sealed texts.</summary>
    public static string Evidence(JsonObject evidence, IReadOnlyDictionary<string, Guid> notes)
    {
        foreach (var (field, note) in notes)
            evidence[field] = new JsonObject { ["note"] = note.ToString() };
        return evidence.ToJsonString(Json.Options);
    }
}
