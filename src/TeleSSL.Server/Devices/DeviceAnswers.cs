using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices;

/// <summary>A device as the API shows it.</summary>
internal static class DeviceAnswers
{
    /// <summary>Includes the next tasks, and why a task is not allowed.</summary>
    public static DeviceAnswer Whole(DeviceFacts at, bool onlyCarried = false) => onlyCarried
        ? CarriedDevice.Whole(at)
        : Short(at) with { NextTasks = [.. Lifecycle.Next(at).Select(Next)] };

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
            Of(device.Assignment),
            device.Replaces, []);
    }

    public static AssignmentAnswer? Of(Assignment? assignment) =>
        assignment is { } open ? new AssignmentAnswer(open.Carrier, open.Purpose.Kebab(), open.From) : null;

    public static NextTask Next(NextStep next) =>
        new(next.Step.Task.Slug, next.Step.Name, next.Why is null, next.Why is { } why ? [new Reason(why.Code, why.Params)] : []);
}
