using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Support.Notices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Notices;

/// <summary>What notices say: of their orders, and of how the devices were handed over and set up. One read for a page.</summary>
internal sealed class NoticeContent
{
    private readonly Sight sight;
    private readonly ILookup<(Guid Device, Guid Citizen), Deed> deeds;

    private NoticeContent(Sight sight, IEnumerable<Deed> deeds) =>
        (this.sight, this.deeds) = (sight, deeds.ToLookup(deed => (deed.Device, deed.Citizen)));

    public static async Task<NoticeContent> Of(Query query, IReadOnlyList<NoticeRow> rows, Sight sight)
    {
        var devices = rows.SelectMany(row => row.Order.Lines).Select(line => line.Device).OfType<Guid>().Distinct()
            .Select(id => id.ToString()).ToArray();
        if (devices.Length == 0)
            return new NoticeContent(sight, []);
        return new NoticeContent(sight, await query.List<Deed>(
            $"""
            SELECT subject_id AS Subject, citizen AS Citizen, kind AS Kind, occurred_at AS At, data AS Data FROM journal
            WHERE  subject_kind = 'device' AND {query.Dialect.In("subject_id", "@devices")} AND citizen IS NOT NULL
            AND    kind IN (@handedOver, @setUp)
            ORDER  BY occurred_at, subject_id
            """,
            new { devices, handedOver = HandedOver.Step.Key, setUp = Setup.Step.Key }));
    }

    public NoticeAnswer Answer(NoticeRow row)
    {
        var order = row.Order;
        var own = order.Lines.Where(line => line is { IsOut: true, Device: not null })
            .SelectMany(line => deeds[(line.Device!.Value, order.Citizen)]).ToArray();
        var setUp = own.Where(deed => deed.Kind == Setup.Step.Key).ToArray();
        return new NoticeAnswer(
            row.Id, row.Event, row.At, row.SeenAt is not null, row.Organisation, order.Number, row.Referral,
            row.Receiver == NoticeReceiver.Buyer.Kebab() ? order.Citizen : null, order.Programme,
            setUp.Length == 0 ? null : setUp.Max(deed => deed.At),
            own.LastOrDefault(deed => deed.Kind == HandedOver.Step.Key)?.Said("receivedBy"),
            Ticked(setUp, "app-on-first-screen"), Ticked(setUp, "devices-paired"), Ticked(setUp, "first-login"),
            order.Lines.FirstOrDefault(line => line.State == LineState.Failed)?.Reason?.Kebab(), Next(order), NoticeLine.EndsPlan(order),
            Phone(order), [.. order.Lines.Where(line => line.Kind == LineKind.Device).Select(Device)]);
    }

    private NoticeDevice Device(OrderLine line)
    {
        var state = NoticeLine.Of(line);
        var coming = state == NoticeLineState.Coming;
        return new NoticeDevice(
            sight.Catalogue.Models[line.Models[0]].Kind, state.Kebab(), coming ? line.From : null, coming ? line.To : null);
    }

    private static DateTimeOffset? Next(Order order) =>
        order.Lines.Where(line => NoticeLine.Of(line) == NoticeLineState.Coming).Min(line => line.From);

    private string? Phone(Order order) =>
        Serving.On(sight.Catalogue.Agreements, order.Municipality, ServiceKind.Spoc, null, sight.Today).Accepted(out var agreement, out _)
        && sight.Catalogue.DeskPhones.GetValueOrDefault(agreement.Unit) is { Numbers: [var first, ..] } ? first : null;

    // True when any set-up says so, and null when none says anything about it.
    private static bool? Ticked(IReadOnlyList<Deed> setUp, string item)
    {
        var said = setUp.Select(deed => deed.Ticked(item)).OfType<bool>().ToArray();
        return said.Length == 0 ? null : said.Any(ticked => ticked);
    }

    private sealed record Deed
    {
        public required string Subject { get; init; }

        public required Guid Citizen { get; init; }

        public required string Kind { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string Data { get; init; }

        public Guid Device => Guid.Parse(Subject);

        private JsonElement Evidence => field.ValueKind == JsonValueKind.Undefined ? field = Parsed() : field;

        public string? Said(string name) => Evidence.TryGetProperty(name, out var value) ? value.GetString() : null;

        public bool? Ticked(string item) =>
            Evidence.TryGetProperty("checklist", out var list) && list.TryGetProperty(item, out var ticked) ? ticked.GetBoolean() : null;

        private JsonElement Parsed()
        {
            using var document = JsonDocument.Parse(Data);
            return document.RootElement.GetProperty("evidence").Clone();
        }
    }
}
