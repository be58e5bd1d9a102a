using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Recalls;

/// <summary>An index beside the device states of which recall covers which device, so that a recall's devices are one query.</summary>
internal static class RecallMarks
{
    private static readonly IReadOnlyList<(string Column, Func<Mark, object?> Value)> Columns =
        [("recall", m => m.Recall), ("device", m => m.Device), ("closed", _ => false)];

    public static async Task Save(Tx tx, DeviceEntry entry)
    {
        await Bulk.Insert(tx, "recall_mark", Columns, New(entry));
        foreach (var recall in entry.After.RecallsClosed.Except(entry.Before?.RecallsClosed ?? []))
            await tx.Execute(
                "UPDATE recall_mark SET closed = TRUE WHERE recall = @recall AND device = @Id", new { recall, entry.After.Id });
    }

    /// <summary>For new devices only.</summary>
    public static Task Save(Tx tx, IEnumerable<DeviceEntry> entries) => Bulk.Insert(tx, "recall_mark", Columns, entries.SelectMany(New));

    private static IEnumerable<Mark> New(DeviceEntry entry) =>
        entry.After.Recalls.Except(entry.Before?.Recalls ?? []).Select(recall => new Mark(recall, entry.After.Id));

    private sealed record Mark(Guid Recall, Guid Device);
}
