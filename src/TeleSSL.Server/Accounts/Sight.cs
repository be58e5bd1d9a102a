using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// The viewer and the agreements that define what they see. Created once per call, as the stamp is. It knows no rows; each module
/// adds its scope as an extension property (<c>sight.Devices</c>, <c>sight.Tickets</c>). Agreements are those of <c>Today</c>, the
/// date in Denmark.
/// </summary>
internal sealed record Sight(Viewer Viewer, Catalogue Catalogue, DateOnly Today)
{
    /// <summary>The sight through memberships with one of these roles or as administrator.</summary>
    public Sight As(params IEnumerable<Role> roles) => this with { Viewer = Viewer.As(roles) };

    /// <summary>The sight through all memberships.</summary>
    public Sight Whole => this with { Viewer = Viewer.Whole };
}
