using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>Finds the device that goes out next: of those that may go to a citizen now, the one that the unit has had longest.</summary>
internal static class OldestReady
{
    private const int AtOnce = 50;

    /// <summary>Null when the unit has none. Never of a lot that a notice names, even if it was closed on that device.</summary>
    public static async Task<Device?> Of(Tx tx, string unit, IReadOnlyList<string> models, Catalogue catalogue, DateOnly today)
    {
        var after = Guid.Empty;
        while (true)
        {
            var found = (await Next(tx, unit, models, today, after)).Select(DeviceRow.Parse).ToArray();
            if (found.FirstOrDefault(device => MayGo(device, catalogue, today)) is { } oldest)
                return oldest;
            if (found.Length < AtOnce)
                return null;
            after = found[^1].Id;
        }
    }

    private static bool MayGo(Device device, Catalogue catalogue, DateOnly today) =>
        new DeviceFacts(device, catalogue, today).Blockers.Count == 0 && !catalogue.Recalls.Any(recall => recall.Matches(device));

    private static Task<List<string>> Next(Tx tx, string unit, IReadOnlyList<string> models, DateOnly today, Guid after)
    {
        var parameters = new Parameters(new { unit, today, after, AtOnce });
        var branches = models.Select((model, i) =>
        {
            parameters.Add($"model{i}", model);
            return $"""
                SELECT id, state FROM (
                    SELECT d.id, d.state FROM device d
                    WHERE  d.unit = @unit AND d.model = @model{i} AND d.custody = 'in-stock' AND d.blockers = '' AND d.id > @after
                    AND    (d.calibrated_until IS NULL OR d.calibrated_until >= @today)
                    ORDER  BY d.id LIMIT @AtOnce) m{i}
                """;
        });
        return tx.List<string>(
            $"SELECT state FROM ({string.Join(" UNION ALL ", branches)}) ready ORDER BY id LIMIT @AtOnce", parameters);
    }
}
