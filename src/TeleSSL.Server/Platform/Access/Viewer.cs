using System.Security.Claims;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Access;

/// <summary>What an account is in one organisation.</summary>
internal sealed record Membership(string Organisation, Role Role);

/// <summary>Who asks, as what, for whom.</summary>
internal sealed record Viewer(string Account, IReadOnlyList<Membership> Memberships)
{
    public bool Is(Role role) => Memberships.Any(m => m.Role == role);

    public bool MayAny(IEnumerable<Role> roles) => Is(Role.Administrator) || roles.Any(Is);

    public string[] OrganisationsAs(Role role) => [.. Memberships.Where(m => m.Role == role).Select(m => m.Organisation)];

    /// <summary>The organisation acted for: the first in which the account has one of these roles.</summary>
    public string OrganisationFor(IEnumerable<Role> roles) =>
        (Memberships.FirstOrDefault(m => roles.Contains(m.Role)) ?? Memberships[0]).Organisation;
}

internal static class ViewerClaims
{
    public const string MembershipType = "telessl:membership";

    public static Viewer Viewer(this ClaimsPrincipal user) =>
        new(user.Identity!.Name!, [.. user.FindAll(MembershipType).Select(claim => Parse(claim.Value))]);

    public static IEnumerable<Claim> Claims(IEnumerable<Membership> memberships) => memberships.SelectMany(m => new[]
    {
        new Claim(MembershipType, $"{m.Role} {m.Organisation}"),
        new Claim(ClaimTypes.Role, m.Role.ToString()),
    });

    private static Membership Parse(string claim)
    {
        var space = claim.IndexOf(' ');
        return new Membership(claim[(space + 1)..], Enum.Parse<Role>(claim[..space]));
    }
}
