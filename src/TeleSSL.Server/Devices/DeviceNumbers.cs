using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Devices;

/// <summary>Serials and lots of devices within the writer's sight. Our own tags are too short to read as personal.</summary>
internal sealed class DeviceNumbers(SightReader sights) : IKnownNumbers
{
    public async Task<IReadOnlyList<string>> Among(Query query, IReadOnlyList<string> spellings, Viewer writer)
    {
        var parameters = new Parameters(new { folded = spellings.Select(DeviceRow.Fold).ToArray() });
        var scope = (await sights.Of(writer.Whole, query)).Devices.Where(parameters);
        return await query.List<string>(
            $"""
            SELECT d.serial_folded FROM device d WHERE {query.Dialect.In("d.serial_folded", "@folded")} AND {scope}
            UNION
            SELECT d.lot_folded FROM device d WHERE {query.Dialect.In("d.lot_folded", "@folded")} AND {scope}
            """,
            parameters);
    }
}
