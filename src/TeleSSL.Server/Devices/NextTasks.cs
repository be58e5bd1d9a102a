using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Devices;

/// <summary>
/// The steps that are the viewer's on a device, each with why it is not possible now. A step of other roles is left out: who does what is
/// in <c>GET /api/tasks</c>.
/// </summary>
internal static class NextTasks
{
    public static IReadOnlyList<NextTask> Of(DeviceFacts at, Sight sight) =>
        RolesOn(at.Device, sight) is var may ? [.. Lifecycle.Next(at).Where(next => may(next.Step)).Select(Of)] : [];

    /// <summary>As <see cref="CarriedDevice"/> says it.</summary>
    public static IReadOnlyList<NextTask> OfCarried(DeviceFacts at, Sight sight) => RolesOn(at.Device, sight) is var may
        ? [.. Lifecycle.Next(at).Where(next => next.Step.ByContractor && may(next.Step))
            .Select(next => Of(next with { Why = next.Why is { } why ? CarriedDevice.Of(why) : null }))]
        : [];

    /// <summary>The keys of those possible now. Cheap: no refusal of a step of another custody is made.</summary>
    public static IReadOnlyList<string> PossibleOf(DeviceFacts at, Sight sight) => RolesOn(at.Device, sight) is var may
        ? [.. Lifecycle.Possible(at).Where(may).Select(step => step.Key)]
        : [];

    // A step needs a membership that has its role and sees the device: two memberships that each have one half do not.
    private static Func<Step, bool> RolesOn(Device device, Sight sight)
    {
        var whole = sight.Whole;
        if (whole.Viewer.Is(Role.Administrator))
            return _ => true;
        var roles = whole.Viewer.Memberships.Select(one => one.Role).Distinct()
            .Where(role => whole.As(role).Devices.Holds(device)).ToHashSet();
        return step => step.Who.Any(roles.Contains);
    }

    private static NextTask Of(NextStep next) =>
        new(next.Step.Task.Slug, next.Step.Name, next.Why is null, next.Why is { } why ? [new Reason(why.Code, why.Params)] : []);
}
