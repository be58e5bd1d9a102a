using TeleSSL.Domain;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Support.Public;

/// <summary>The actor of anonymous requests: the system itself, for anyone who holds the label or the link.</summary>
internal static class PublicActor
{
    public static readonly Viewer Viewer = new("public", [new Membership("telessl", Role.Administrator)]);

    public static readonly DeviceScope Devices = DeviceScope.Everywhere;

    public static Stamp Stamp(Clock clock)
    {
        var now = clock.Now;
        return new Stamp(now, now, Viewer.Account, Viewer.Memberships[0].Organisation, Clock.DayOf(now));
    }
}
