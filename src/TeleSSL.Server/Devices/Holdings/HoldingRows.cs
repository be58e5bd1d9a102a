using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Holdings;

/// <summary>Notes from when until when a citizen has a device, so that no one counts it from the history.</summary>
internal static class HoldingRows
{
    private const string Insert = """
        INSERT INTO holding (device, version, citizen, municipality, unit, programme, since, delivered_at, in_use_at, fetch_from)
        VALUES (@Id, @Version, @Citizen, @Municipality, @Unit, @Programme, @Since, @DeliveredAt, @InUseAt, @FetchFrom)
        """;

    private const string Update = """
        UPDATE holding
        SET    municipality = @Municipality, unit = @Unit, programme = @Programme,
               delivered_at = coalesce(@DeliveredAt, delivered_at), in_use_at = coalesce(@InUseAt, in_use_at),
               failed_at = CASE WHEN @ForgetsFailure THEN NULL ELSE coalesce(@FailedAt, failed_at) END,
               fetch_from = CASE WHEN @ChangesFetch THEN @FetchFrom ELSE fetch_from END,
               left_at = coalesce(left_at, @LeftAt), ended_at = @EndedAt
        WHERE  device = @Id AND ended_at IS NULL
        """;

    public static async Task Save(Tx tx, DeviceEntry entry, Stamp stamp)
    {
        if (HoldingChange.Of(entry, stamp) is not { } change)
            return;
        if (!change.Begins || change.Ends)
            await tx.Execute(Update, Values(change, change.Ends ? entry.Before! : change.Device, stamp));
        if (change.Begins)
            await tx.Execute(Insert, Values(change, change.Device, stamp));
    }

    /// <summary>Each of two devices takes over the other's stay with a citizen, if there is one, as it was all the time.</summary>
    public static async Task Swap(Tx tx, Device one, Device other)
    {
        var (first, second) = (await OpenOf(tx, one.Id), await OpenOf(tx, other.Id));
        // A device has one open stay: the first waits, closed, until the other has given up its own.
        await tx.Execute("UPDATE holding SET ended_at = since WHERE device = @Id AND ended_at IS NULL", new { one.Id });
        await Pass(tx, other.Id, second, one);
        await Pass(tx, one.Id, first, other);
    }

    private static Task<int?> OpenOf(Tx tx, Guid device) =>
        tx.Find<int?>("SELECT version FROM holding WHERE device = @device AND ended_at IS NULL", new { device });

    private static async Task Pass(Tx tx, Guid from, int? stay, Device to)
    {
        if (stay is { } began)
            await tx.Execute(
                "UPDATE holding SET device = @Id, version = @Version, ended_at = NULL WHERE device = @from AND version = @began",
                new { to.Id, to.Version, from, began });
    }

    private static object Values(HoldingChange change, Device device, Stamp stamp) => new
    {
        device.Id,
        device.Version,
        device.Citizen,
        device.Municipality,
        device.Unit,
        device.Programme,
        Since = stamp.OccurredAt,
        change.DeliveredAt,
        change.InUseAt,
        change.FailedAt,
        change.ForgetsFailure,
        change.ChangesFetch,
        change.FetchFrom,
        change.LeftAt,
        EndedAt = change.Ends ? stamp.OccurredAt : (DateTimeOffset?)null,
    };
}
