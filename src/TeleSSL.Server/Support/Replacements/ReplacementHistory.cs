using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Support.Replacements;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Replacements;

/// <summary>What has happened in the replacement that one order is: the entries of the order, and of the old device since then.</summary>
internal sealed record ReplacementHistory(IReadOnlyList<ReplacementEntry> OfOrder, IReadOnlyList<ReplacementEntry> OfDevice)
{
    private const string Entries = """
        SELECT subject_kind AS Kind, subject_id AS SubjectId, occurred_at AS At, actor AS Actor, unit AS Unit, municipality AS Municipality,
               data AS Data
        FROM   journal
        """;

    public IReadOnlyList<Order> States { get; } = [.. OfOrder.Select(entry => OrderRow.Parse(entry.State))];

    public Order Order => States[^1];

    /// <summary>The device that is replaced.</summary>
    public Guid? Old => OldOf(Order);

    public IReadOnlyList<ReplacementMark> Marks => field ??= ReplacementChain.Of(States, [.. OfDevice.Select(entry => DeviceRow.Parse(entry.State))]);

    public bool IsOver => ReplacementChain.IsOver(Order, Marks);

    /// <summary>The numbers of a ticket's orders that still replace a device.</summary>
    public static async Task<IReadOnlyList<string>> Open(Query query, Ticket ticket) =>
        [.. (await Of(query, ticket, DateTimeOffset.MaxValue)).Where(one => !one.IsOver).Select(one => one.Order.Number)];

    /// <summary>Those of a ticket as of an instant, oldest first: one read for the orders and one for the devices.</summary>
    public static async Task<IReadOnlyList<ReplacementHistory>> Of(Query query, Ticket ticket, DateTimeOffset asOf)
    {
        if (ticket.Replacements.Count == 0)
            return [];
        var orders = await Read(query, OrderJournal.Subject, ticket.Replacements, asOf);
        var opened = ticket.Replacements.Select(id => orders.GetValueOrDefault(id)).OfType<IReadOnlyList<ReplacementEntry>>().ToArray();
        var devices = await Read(
            query, DeviceJournal.Subject, [.. opened.Select(order => OldOf(OrderRow.Parse(order[0].State))).OfType<Guid>()], asOf);
        return [.. opened.Select(order => With(order, devices))];
    }

    private static ReplacementHistory With(
        IReadOnlyList<ReplacementEntry> order, IReadOnlyDictionary<Guid, IReadOnlyList<ReplacementEntry>> devices)
    {
        var first = OrderRow.Parse(order[0].State);
        var old = OldOf(first) is { } device ? devices.GetValueOrDefault(device, []) : [];
        return new ReplacementHistory(order, [.. old.SkipWhile(entry => DeviceRow.Parse(entry.State).OrderLine?.Order != first.Id)]);
    }

    private static Guid? OldOf(Order order) => order.Lines.Select(line => line.Replaces).FirstOrDefault(old => old is not null);

    private static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ReplacementEntry>>> Read(
        Query query, string kind, IReadOnlyCollection<Guid> subjects, DateTimeOffset asOf)
    {
        var ids = subjects.Select(id => id.ToString()).ToArray();
        if (ids.Length == 0)
            return new Dictionary<Guid, IReadOnlyList<ReplacementEntry>>();
        var rows = await query.List<ReplacementEntry>(
            $"""
            {Entries}
            WHERE  subject_kind = @kind AND {query.Dialect.In("subject_id", "@ids")} AND occurred_at <= @asOf
            ORDER  BY subject_id, subject_version
            """,
            new { kind, ids, asOf });
        return rows.GroupBy(row => Guid.Parse(row.SubjectId)).ToDictionary(one => one.Key, one => (IReadOnlyList<ReplacementEntry>)[.. one]);
    }
}

/// <summary>An entry of the journal about an order or a device.</summary>
internal sealed record ReplacementEntry
{
    public required string Kind { get; init; }

    public required string SubjectId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public string? Unit { get; init; }

    public string? Municipality { get; init; }

    public required string Data { get; init; }

    public string State => field ??= DeskJournal.StateIn(Data);
}
