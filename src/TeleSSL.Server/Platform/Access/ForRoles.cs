using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Access;

/// <summary>Whom an endpoint is for; who acts in it, acts for the organisation that gives the role.</summary>
internal sealed record ForRoles(IReadOnlyList<Role> Roles);

internal static class RoleGate
{
    /// <summary>Only these roles, and the administrator.</summary>
    public static TBuilder For<TBuilder>(this TBuilder endpoint, params IEnumerable<Role> roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint
            .WithMetadata(new ForRoles([.. roles]))
            .RequireAuthorization(policy => policy.RequireRole(roles.Append(Role.Administrator).Select(role => role.ToString())));
}
