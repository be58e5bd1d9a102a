using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>Maps a device's change to a journal entry.</summary>
internal static class DeviceJournal
{
    public const string Subject = "device";

    /// <summary>Filed under the citizen and municipality after the change; under those before it when the change cleared them.</summary>
    public static JournalEntry Entry(DeviceEntry entry, string state, string? evidence, Stamp stamp)
    {
        var holder = entry.After.Citizen is null ? entry.Before ?? entry.After : entry.After;
        return JournalEntry.Of(
            stamp, Subject, entry.After.Id.ToString(), entry.After.Version, entry.Step, JournalEntry.StateAnd(evidence, state)) with
        {
            Municipality = holder.Municipality,
            Citizen = holder.Citizen,
            Unit = entry.After.Unit,
            HolderOrganisation = Holder(entry.After),
        };
    }

    private static string? Holder(Device device) => device.Custody switch
    {
        Custody.InStock or Custody.Reserved => device.Unit,
        Custody.InTransit => device.Assignment?.Carrier,
        Custody.InRepair => device.Workshop,
        _ => null,
    };
}
