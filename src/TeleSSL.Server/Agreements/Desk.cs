using TeleSSL.Domain;

namespace TeleSSL.Server.Agreements;

/// <summary>The roles of the desk, and the unit whose desk a call names.</summary>
internal static class Desk
{
    public static readonly Role[] Roles = [Role.SpocAgent, Role.SpocLead, Role.Municipality, Role.Logistics];

    /// <summary>The unit in the path.</summary>
    public static string UnitOf(HttpContext http) => ((string)http.Request.RouteValues["unit"]!).ToLowerInvariant();
}
