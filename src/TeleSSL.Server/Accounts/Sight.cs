using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Who looks, and by which agreements: made once per call, as the stamp is. It knows no row; each module adds its scope as an
/// extension property (<c>sight.Devices</c>, <c>sight.Tickets</c>). Agreements are those of the day <c>Today</c>, in Denmark.
/// </summary>
internal sealed record Sight(Viewer Viewer, Catalogue Catalogue, DateOnly Today)
{
    /// <summary>What the viewer sees through memberships with one of these roles, or as administrator.</summary>
    public Sight As(params IReadOnlyList<Role> roles) => this with { Viewer = Viewer.As(roles) };
}
