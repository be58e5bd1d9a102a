using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Holdings;

/// <summary>A device with the time in which its citizen has it.</summary>
internal sealed record HeldDeviceRow
{
    public required string State { get; init; }

    public required DateTimeOffset Since { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? InUseAt { get; init; }

    public DateTimeOffset? FailedAt { get; init; }

    public DateOnly? FetchFrom { get; init; }

    private Device? parsed;

    public Device Device => parsed ??= DeviceRow.Parse(State);

    /// <summary>What these citizens have or wait for, within the scope.</summary>
    public static Task<List<HeldDeviceRow>> Of(Query query, IReadOnlyCollection<Guid> citizens, DeviceScope scope)
    {
        var parameters = new Parameters(new { citizens = citizens.ToArray() });
        // The concatenation keeps the planner off the index of a whole municipality.
        return query.List<HeldDeviceRow>(
            $"""
            SELECT d.state AS State, coalesce(h.since, d.last_at) AS Since, h.delivered_at AS DeliveredAt, h.in_use_at AS InUseAt,
                   h.failed_at AS FailedAt, h.fetch_from AS FetchFrom
            FROM   device d
            LEFT   JOIN holding h ON h.device = d.id AND h.ended_at IS NULL
            WHERE  {query.Dialect.In("d.citizen", "@citizens")} AND {HeldTerms.Held} AND {scope.Where(parameters, "'' || d.")}
            ORDER  BY d.id
            """,
            parameters);
    }

    public HeldDevice Answer(Catalogue catalogue, DateOnly today, bool supportOpen)
    {
        var at = new DeviceFacts(Device, catalogue, today);
        var troubles = Troubles.Of(at, supportOpen, FailedAt is not null, FetchFrom).ToArray();
        return new HeldDevice(
            Device.Id, Device.Model, at.Model.Kind, AssetTag.Of(Device.Tag).ToString(), Device.Custody.Kebab(), Device.Programme,
            DeliveredAt ?? Since, InUseAt,
            [.. troubles.Intersect(Troubles.Broken).Select(one => one.Kebab())],
            [.. troubles.Intersect(Troubles.Late).Select(one => one.Kebab())]);
    }
}
