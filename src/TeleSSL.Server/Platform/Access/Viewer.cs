using System.Security.Claims;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Access;

/// <summary>An account's role in one organisation.</summary>
internal sealed record Membership(string Organisation, Role Role);

/// <summary>The signed-in account and its memberships.</summary>
internal sealed record Viewer(string Account, IReadOnlyList<Membership> Memberships)
{
    private Viewer? whole;

    public bool Is(Role role) => Memberships.Any(m => m.Role == role);

    public bool MayAny(IEnumerable<Role> roles) => Is(Role.Administrator) || roles.Any(Is);

    public string[] OrganisationsAs(Role role) => [.. Memberships.Where(m => m.Role == role).Select(m => m.Organisation)];

    /// <summary>The organisation of the first membership with one of these roles, the roles in order; null when there is none.</summary>
    public string? FirstAs(params IEnumerable<Role> roles) =>
        roles.Select(role => Memberships.FirstOrDefault(m => m.Role == role)?.Organisation).FirstOrDefault(found => found is not null);

    /// <summary>The same account with only its memberships in these roles or as administrator.</summary>
    public Viewer As(IEnumerable<Role> roles)
    {
        var counting = Memberships.Where(m => m.Role == Role.Administrator || roles.Contains(m.Role)).ToArray();
        return counting.Length == Memberships.Count ? this : this with { Memberships = counting, whole = Whole };
    }

    /// <summary>With the memberships that <see cref="As"/> left out.</summary>
    public Viewer Whole => whole ?? this;

    /// <summary>The organisation acted for: the first in which the account has one of these roles.</summary>
    public string OrganisationFor(IEnumerable<Role> roles) =>
        (Memberships.FirstOrDefault(m => roles.Contains(m.Role)) ?? Memberships[0]).Organisation;
}

/// <summary>The viewer as a <see cref="ClaimsIdentity"/>.</summary>
internal sealed class ViewerIdentity(Viewer viewer, IEnumerable<Claim> kept)
    : ClaimsIdentity([new Claim(ClaimTypes.Name, viewer.Account), .. kept, .. RolesOf(viewer)], "telessl")
{
    public Viewer Viewer => viewer;

    /// <summary>The same when every membership counts.</summary>
    public ViewerIdentity As(IEnumerable<Role> roles) =>
        viewer.As(roles) is var narrowed && ReferenceEquals(narrowed, viewer)
            ? this
            : new ViewerIdentity(narrowed, SessionCookie.Kept(this));

    public override ClaimsIdentity Clone() => new ViewerIdentity(viewer, SessionCookie.Kept(this));

    private static IEnumerable<Claim> RolesOf(Viewer viewer) =>
        viewer.Memberships.Select(m => new Claim(ClaimTypes.Role, m.Role.ToString()));
}

internal static class ViewerOf
{
    public static Viewer Viewer(this ClaimsPrincipal user) => ((ViewerIdentity)user.Identity!).Viewer;
}
