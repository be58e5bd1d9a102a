using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Reads from the journal what a ticket took over with each merge.</summary>
internal static class TicketMerges
{
    /// <summary>By the merged ticket. A merge recorded before such changes were has none.</summary>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<MergeChange>>> Of(Query query, Ticket ticket)
    {
        if (ticket.MergedFrom.Count == 0)
            return new Dictionary<Guid, IReadOnlyList<MergeChange>>();
        var entries = await query.List<string>(
            "SELECT data FROM journal WHERE subject_kind = 'ticket' AND subject_id = @subject AND kind = @kind",
            new { subject = ticket.Id.ToString(), kind = Merge.IntoKey });
        return entries.Select(Read).ToDictionary(merge => merge.Ticket, merge => merge.Changes);
    }

    private static (Guid Ticket, IReadOnlyList<MergeChange> Changes) Read(string data)
    {
        using var entry = JsonDocument.Parse(data);
        var ticket = entry.RootElement.GetProperty("state").GetProperty("mergedFrom").EnumerateArray().Last().GetGuid();
        var changes = entry.RootElement.TryGetProperty("evidence", out var evidence) && evidence.TryGetProperty("changed", out var changed)
            ? changed.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Object).Select(Change).ToArray()
            : [];
        return (ticket, changes);
    }

    private static MergeChange Change(JsonProperty field) =>
        new(field.Name, field.Value.GetProperty("from").GetString(), field.Value.GetProperty("to").GetString());
}
