using System.Security.Claims;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Access;

/// <summary>The roles that may call an endpoint. The caller acts for the organisation that grants the role.</summary>
internal sealed record ForRoles(IReadOnlyList<Role> Roles);

internal static class RoleGate
{
    /// <summary>
    /// A right is a role in an organisation: only memberships in the endpoint's roles count, for what it reads as for what it does.
    /// </summary>
    public static void UseMembershipsOfEndpoint(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ForRoles>() is { Roles: var roles } && http.User.Identity is ViewerIdentity identity
            && identity.As(roles) is var narrowed && narrowed != identity)
            http.User = new ClaimsPrincipal(narrowed);
        return next(http);
    });

    /// <summary>Allows only these roles and the administrator.</summary>
    public static TBuilder For<TBuilder>(this TBuilder endpoint, params IEnumerable<Role> roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint
            .WithMetadata(new ForRoles([.. roles]))
            .RequireAuthorization(policy => policy.RequireRole(roles.Append(Role.Administrator).Select(role => role.ToString())));
}
