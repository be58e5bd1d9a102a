using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>Citizens who hold a device of the units.</summary>
internal sealed class UnitDevices : IUnitCitizens
{
    public string Where(Dialect dialect, string units) => $"""
        EXISTS (SELECT 1 FROM device d
                WHERE  d.citizen = c.id AND {dialect.In("d.unit", units)} AND d.custody NOT IN ('lost', 'retired'))
        """;
}
