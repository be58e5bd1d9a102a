using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Devices;

/// <summary>
/// A device as a contractor with an open assignment sees it: its number, the kind of box and what may be done. Whose it is, what it is
/// for and why it is blocked concerns the unit alone.
/// </summary>
internal static class CarriedDevice
{
    public static DeviceAnswer Whole(DeviceFacts at, Sight sight) => Short(at) with { NextTasks = NextTasks.OfCarried(at, sight) };

    public static DeviceAnswer Short(DeviceFacts at) => new(
        at.Device.Id, at.Device.Version, null, at.Model.Kind, null, null, AssetTag.Of(at.Device.Tag).ToString(), null, [], null, null, null,
        null, null, null, null, null, DeviceAnswers.Assignment(at), null, []);

    /// <summary>What is wrong with the request itself is answered as it is. Of a rule a contractor learns only what to do.</summary>
    public static Refusal Of(Refusal refusal) =>
        refusal.Kind != RefusalKind.Rule ? refusal
        : refusal.Code == DeviceRefusals.Blocked.Code || refusal.Code == DeviceRefusals.BringBack.Code ? DeviceRefusals.TakeBackToDepot
        : DeviceRefusals.AskDepot;

    /// <summary>The same with the box that it is about.</summary>
    public static Refusal Of(Refusal refusal, DeviceFacts at) => refusal.Kind != RefusalKind.Rule
        ? refusal
        : Of(refusal).With("assetTag", AssetTag.Of(at.Device.Tag).ToString()).With("kind", at.Model.Kind)
            .With("stop", IsStopped(at) ? "true" : "false");

    /// <summary>It may not be handed over, for a reason that concerns the unit alone.</summary>
    public static bool IsStopped(DeviceFacts at) => Safety.WhyNot(at) is not null;
}
