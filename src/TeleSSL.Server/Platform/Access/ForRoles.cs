using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Access;

/// <summary>The roles that may call an endpoint. The caller acts for the organisation that grants the role.</summary>
internal sealed record ForRoles(IReadOnlyList<Role> Roles);

internal static class RoleGate
{
    /// <summary>Allows only these roles and the administrator.</summary>
    public static TBuilder For<TBuilder>(this TBuilder endpoint, params IEnumerable<Role> roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint
            .WithMetadata(new ForRoles([.. roles]))
            .RequireAuthorization(policy => policy.RequireRole(roles.Append(Role.Administrator).Select(role => role.ToString())));
}
