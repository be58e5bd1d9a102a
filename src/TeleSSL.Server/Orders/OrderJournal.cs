using System.Text.Json;
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
    public static async Task<OrderMoment?> Of(Query query, Guid order, int version) =>
        (await All(query, order)).FirstOrDefault(moment => moment.After.Version == version);

    /// <summary>Since when its clock has stopped; null while it has not.</summary>
    public static async Task<DateTimeOffset?> DoneAt(Query query, Guid order) =>
        (await All(query, order)).Reverse().TakeWhile(moment => OrderClock.IsDone(moment.After)).LastOrDefault()?.At;

    /// <summary>The order after each change, oldest first.</summary>
    public static async Task<IReadOnlyList<OrderMoment>> Moments(Query query, Guid order) => [.. await All(query, order)];

    private static async Task<IEnumerable<OrderMoment>> All(Query query, Guid order) =>
        (await query.List<Row>(
            """
            SELECT occurred_at AS At, data AS Data FROM journal
            WHERE  subject_kind = 'order' AND subject_id = @subject
            ORDER  BY subject_version
            """,
            new { subject = order.ToString() })).Select(row => row.Moment);

    private sealed record Row
    {
        public required DateTimeOffset At { get; init; }

        public required string Data { get; init; }

        public OrderMoment Moment
        {
            get
            {
                using var document = JsonDocument.Parse(Data);
                return new OrderMoment(OrderRow.Parse(document.RootElement.GetProperty("state").GetRawText()), At);
            }
        }
    }
}

/// <summary>An order right after a change, and when that happened.</summary>
internal sealed record OrderMoment(Order After, DateTimeOffset At);
