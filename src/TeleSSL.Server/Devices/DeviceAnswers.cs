using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Devices;

/// <summary>A device as the API shows it.</summary>
internal static class DeviceAnswers
{
    /// <summary>Includes the viewer's next tasks, and why a task is not possible.</summary>
    public static DeviceAnswer Whole(DeviceFacts at, Sight sight, bool onlyCarried = false) => onlyCarried
        ? CarriedDevice.Whole(at, sight)
        : Short(at) with { NextTasks = NextTasks.Of(at, sight) };

    /// <summary>A list item.</summary>
    public static DeviceAnswer Short(DeviceFacts at, bool onlyCarried = false)
    {
        if (onlyCarried)
            return CarriedDevice.Short(at);
        var device = at.Device;
        return new DeviceAnswer(
            device.Id, device.Version, device.Model, at.Model.Kind, device.Serial, device.Lot, AssetTag.Of(device.Tag).ToString(),
            device.Custody.Kebab(), [.. at.Blockers.Select(blocker => blocker.Kebab())],
            device.Custody is Custody.InStock or Custody.Reserved ? device.Location : null,
            device.Citizen, device.Municipality, device.Programme, device.Unit,
            device.AppVersion?.Value, device.Firmware?.Value, device.CalibratedUntil,
            Assignment(at),
            device.Replaces, [])
        {
            FailedTry = device.FailedTry is { } failed ? new FailedTryAnswer(failed.Reason.Kebab(), failed.On) : null,
            Attention = device.Attention is { } asked ? new AttentionAnswer(asked.Step, asked.Code, asked.At, asked.OccurredAt) : null,
        };
    }

    /// <summary>With the purpose of today.</summary>
    public static AssignmentAnswer? Assignment(DeviceFacts at) => at.Device.Assignment is { } open
        ? new AssignmentAnswer(open.Carrier, at.Device.PurposeOn(at.Today)!.Value.Kebab(), open.From)
        : null;
}
