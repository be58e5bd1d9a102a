using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices;

/// <summary>
/// A device as a contractor with an open assignment sees it: its number, the kind of box and what may be done. Whose it is, what it is
/// for and why it is blocked concerns the unit alone.
/// </summary>
internal static class CarriedDevice
{
    public static DeviceAnswer Whole(DeviceFacts at) => Short(at) with
    {
        NextTasks = [.. Lifecycle.Next(at).Where(next => next.Step.ByContractor).Select(Next)],
    };

    public static DeviceAnswer Short(DeviceFacts at) => new(
        at.Device.Id, at.Device.Version, null, at.Model.Kind, null, null, AssetTag.Of(at.Device.Tag).ToString(), null, [], null, null, null,
        null, null, null, null, null, DeviceAnswers.Of(at.Device.Assignment), null, []);

    /// <summary>What is wrong with the request itself is answered as it is. Of a rule a contractor learns only what to do.</summary>
    public static Refusal Of(Refusal refusal) =>
        refusal.Kind != RefusalKind.Rule ? refusal
        : refusal.Code == DeviceRefusals.Blocked.Code ? DeviceRefusals.TakeBackToDepot
        : DeviceRefusals.AskDepot;

    private static NextTask Next(NextStep next) =>
        DeviceAnswers.Next(next with { Why = next.Why is { } why ? Of(why) : null });
}
