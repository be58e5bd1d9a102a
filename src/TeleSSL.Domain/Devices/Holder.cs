namespace TeleSSL.Domain.Devices;

/// <summary>Updates a device when its citizen changes. Not a task of table 1, and never refused.</summary>
public static class Holder
{
    /// <summary>The citizen, and so the device, moved to another municipality.</summary>
    public const string Moved = "holder-moved";

    /// <summary>The citizen had been registered twice, and is now another id. The stay with the citizen goes on.</summary>
    public const string Merged = "holder-merged";

    /// <summary>A contractor's assignment ended because the citizen's address is protected.</summary>
    public const string AssignmentClosed = "assignment-closed";

    /// <summary>The device updated to its citizen's current data: one entry for each correction.</summary>
    public static DeviceChange Follow(DeviceFacts at, Stamp stamp)
    {
        var change = DeviceChange.Nothing(at.Device);
        if (at.Citizen is not { } citizen)
            return change;
        if (at.Device.Citizen != citizen.Id)
            change = Then(change, Merged, device => device with { Citizen = citizen.Id }, stamp);
        if (at.Device.Municipality != citizen.Municipality)
            change = Then(change, Moved, device => device with { Municipality = citizen.Municipality }, stamp);
        return at.Device.Assignment is { } open && Ownership.MayCarry(at, open.Carrier) is { Code: "protected-address" }
            ? Then(change, AssignmentClosed, device => device with { Assignment = null }, stamp)
            : change;
    }

    private static DeviceChange Then(DeviceChange change, string step, Func<Device, Device> becomes, Stamp stamp)
    {
        var before = change.Subject;
        var after = becomes(before) with { Version = before.Version + 1, Last = new LastStep(step, "", stamp.At) };
        return new DeviceChange(after, [.. change.Entries, new DeviceEntry(before, after, step)]);
    }
}
