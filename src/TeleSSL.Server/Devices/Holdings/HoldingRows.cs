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
