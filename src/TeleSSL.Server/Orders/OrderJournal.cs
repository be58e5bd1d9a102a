using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>An order's journal entries.</summary>
internal static class OrderJournal
{
    public const string Subject = "order";

    public static JournalEntry Entry(OrderChange change, string state, string? evidence, Stamp stamp) =>
        JournalEntry.Of(
            stamp, Subject, change.After.Id.ToString(), change.After.Revision, change.Kind, JournalEntry.StateAnd(evidence, state)) with
        {
            Municipality = change.After.Municipality,
            Citizen = change.After.Citizen,
            Unit = change.After.Unit,
        };

    /// <summary>The order right after the step that made it this version; null when there is no such version.</summary>
    public static async Task<Order?> Of(Query query, Guid order, int version)
    {
        var entries = await query.List<string>(
            "SELECT data FROM journal WHERE subject_kind = 'order' AND subject_id = @subject ORDER BY subject_version",
            new { subject = order.ToString() });
        return entries.Select(StateIn).FirstOrDefault(state => state.Version == version);
    }

    private static Order StateIn(string data)
    {
        using var document = System.Text.Json.JsonDocument.Parse(data);
        return OrderRow.Parse(document.RootElement.GetProperty("state").GetRawText());
    }
}
