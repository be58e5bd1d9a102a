using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Holdings;

/// <summary>A device that a citizen had at home before.</summary>
internal sealed record EarlierDeviceRow
{
    /// <summary>The newest; a citizen who had more has had them for many years.</summary>
    private const int Most = 100;

    public required Guid Id { get; init; }

    public required string Model { get; init; }

    public required long Tag { get; init; }

    public string? Programme { get; init; }

    public required DateTimeOffset DeliveredAt { get; init; }

    public DateTimeOffset? InUseAt { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>Newest first. A stay is within the scope by the municipality and unit that it ended with.</summary>
    public static Task<List<EarlierDeviceRow>> Of(Query query, Guid citizen, DeviceScope scope)
    {
        var parameters = new Parameters(new { citizen, most = Most });
        return query.List<EarlierDeviceRow>(
            $"""
            SELECT h.device AS Id, d.model AS Model, d.tag AS Tag, h.programme AS Programme, h.delivered_at AS DeliveredAt,
                   h.in_use_at AS InUseAt, coalesce(h.left_at, h.ended_at) AS Until
            FROM   holding h
            CROSS  JOIN device d
            WHERE  h.citizen = @citizen AND h.ended_at IS NOT NULL AND h.delivered_at IS NOT NULL AND d.id = h.device
            AND    {scope.Where(parameters, "'' || h.")}
            ORDER  BY h.ended_at DESC, h.device LIMIT @most
            """,
            parameters);
    }

    public EarlierDevice Answer(Catalogue catalogue) => new(
        Id, Model, catalogue.Models[Model].Kind, AssetTag.Of(Tag).ToString(), Programme, DeliveredAt, InUseAt, Until);
}
