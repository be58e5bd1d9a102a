using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>
/// How the number of devices of each kind changes on each day, written with the devices: most steps change no number and write nothing.
/// </summary>
internal static class DeviceCountChanges
{
    private const string Add = """
        INSERT INTO device_count_day (day, unit, municipality, programme, model, custody, change)
        VALUES (@Day, @Unit, @Municipality, @Programme, @Model, @Custody, @Change)
        ON CONFLICT (day, unit, municipality, programme, model, custody) DO UPDATE
        SET change = device_count_day.change + excluded.change
        """;

    public static async Task Keep(Tx tx, IReadOnlyList<DeviceEntry> entries, DateOnly today)
    {
        var changes = entries.Select(entry => (Of: Kind.Of(entry.After), Change: 1))
            .Concat(entries.Where(entry => entry.Before is not null).Select(entry => (Of: Kind.Of(entry.Before!), Change: -1)));
        foreach (var kind in changes.GroupBy(one => one.Of, one => one.Change))
            if (kind.Sum() is not 0 and var change)
                await tx.Execute(Add, new
                {
                    Day = today,
                    kind.Key.Unit,
                    kind.Key.Municipality,
                    kind.Key.Programme,
                    kind.Key.Model,
                    Custody = kind.Key.Custody.Kebab(),
                    Change = change,
                });
    }

    private sealed record Kind(string Unit, string Municipality, string Programme, string Model, Custody Custody)
    {
        public static Kind Of(Device device) =>
            new(device.Unit, device.Municipality ?? "", device.Programme ?? "", device.Model, device.Custody);
    }
}
