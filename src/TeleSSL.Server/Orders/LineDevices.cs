using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>What people read on the devices of an order, in one read.</summary>
internal static class LineDevices
{
    public static async Task<IReadOnlyDictionary<Guid, LineDevice>> Of(Query query, Order order)
    {
        Guid[] ids = [.. order.Lines.Select(line => line.Device).OfType<Guid>().Distinct()];
        if (ids.Length == 0)
            return new Dictionary<Guid, LineDevice>();
        var rows = await query.List<Row>(
            $"SELECT id AS Id, tag AS Tag, model AS Model FROM device WHERE {query.Dialect.In("id", "@ids")}", new { ids });
        return rows.ToDictionary(row => row.Id, row => new LineDevice(AssetTag.Of(row.Tag).ToString(), row.Model));
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required long Tag { get; init; }

        public required string Model { get; init; }
    }
}

/// <summary>A device's printed number, and the code of its model.</summary>
internal sealed record LineDevice(string AssetTag, string Model);
