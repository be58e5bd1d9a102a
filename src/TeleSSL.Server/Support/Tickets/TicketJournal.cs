using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A ticket's journal entries, and how its history is read back.</summary>
internal static class TicketJournal
{
    public const string Subject = "ticket";

    public static JournalEntry Entry(TicketEntry entry, string state, string? evidence, Stamp stamp) =>
        JournalEntry.Of(
            stamp, Subject, entry.After.Id.ToString(), entry.After.Version, entry.Kind, JournalEntry.StateAnd(evidence, state)) with
        {
            Municipality = entry.After.Municipality,
            Citizen = entry.After.Citizen,
            Unit = entry.After.Desk,
        };

    /// <summary>A ticket's history up to a version, with those of the tickets that were merged into it by then.</summary>
    public static async Task<TicketPast> Of(Query query, Guid ticket, int version = int.MaxValue)
    {
        var own = await Rows(query, "= @subject", new { subject = ticket.ToString(), version });
        return own is [] ? TicketPast.Alone([]) : await With(query, [.. own.Select(row => row.Moment)], own[^1].Moment.After);
    }

    /// <summary>A history, with those of the tickets that were merged into the ticket.</summary>
    public static async Task<TicketPast> With(Query query, IReadOnlyList<TicketMoment> own, Ticket ticket)
    {
        if (ticket.MergedFrom.Count == 0)
            return TicketPast.Alone(own);
        var subjects = ticket.MergedFrom.Select(merged => merged.ToString()).ToArray();
        var rows = await Rows(query, query.Dialect.In("", "@subjects"), new { subjects, version = int.MaxValue });
        var merged = rows.Select(row => row.Moment).GroupBy(moment => moment.After.Id);
        return new TicketPast(own, merged.ToDictionary(one => one.Key, one => (IReadOnlyList<TicketMoment>)[.. one]));
    }

    /// <summary>A history with those of the devices it is or was about; null when there are none.</summary>
    public static async Task<TicketPast?> WithDevices(Query query, TicketPast past)
    {
        var devices = past.Merged.Values.Append(past.Own).SelectMany(own => own.Select(moment => moment.After.Device))
            .OfType<Guid>().Distinct().Select(device => device.ToString()).ToArray();
        if (devices.Length == 0)
            return null;
        var moments = await query.List<DeviceRow>(
            $"""
            SELECT subject_id AS Device, occurred_at AS OccurredAt, data AS Data FROM journal
            WHERE  subject_kind = 'device' AND {query.Dialect.In("subject_id", "@devices")}
            ORDER  BY subject_id, subject_version
            """,
            new { devices });
        return past with
        {
            Devices = moments.GroupBy(row => Guid.Parse(row.Device))
                .ToDictionary(one => one.Key, one => (IReadOnlyList<DeviceMoment>)[.. one.Select(row => row.Moment)]),
        };
    }

    private static async Task<List<Row>> Rows(Query query, string subject, object parameters) => [.. await query.List<Row>(
        $"""
        SELECT occurred_at AS OccurredAt, actor AS Actor, kind AS Kind, data AS Data
        FROM   journal
        WHERE  subject_kind = 'ticket' AND subject_id {subject} AND subject_version <= @version
        ORDER  BY subject_id, subject_version
        """,
        parameters)];

    private sealed record Row
    {
        public required DateTimeOffset OccurredAt { get; init; }

        public required string Actor { get; init; }

        public required string Kind { get; init; }

        public required string Data { get; init; }

        public TicketMoment Moment
        {
            get
            {
                using var document = JsonDocument.Parse(Data);
                return new TicketMoment(OccurredAt, Actor, Kind, TicketRow.Parse(document.RootElement.GetProperty("state").GetRawText()));
            }
        }
    }

    private sealed record DeviceRow
    {
        public required string Device { get; init; }

        public required DateTimeOffset OccurredAt { get; init; }

        public required string Data { get; init; }

        public DeviceMoment Moment => new(OccurredAt, Devices.DeviceRow.Parse(DeskJournal.StateIn(Data)).Custody);
    }
}
