namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>The ways in without sign-in. Each has a limit: those per address are in <see cref="AddressLimits"/>.</summary>
internal enum Door
{
    /// <summary>A page, a redirect or a fixed answer; the database is not asked.</summary>
    Page,

    /// <summary>What takes work at each call: the database, a document that is made, a signature that is checked.</summary>
    Work,

    /// <summary>What anyone may send in: <c>/api/public</c>.</summary>
    Public,

    /// <summary>What checks a password. Limited by failures, in <see cref="SignInDoor"/>, since a town hall is one address.</summary>
    SignIn,
}

/// <summary>Which door an endpoint is behind.</summary>
internal sealed record BehindDoor(Door Door);

internal static class DoorEndpoints
{
    /// <summary>Open without sign-in, within the door's limit.</summary>
    public static TBuilder OpenThrough<TBuilder>(this TBuilder endpoint, Door door)
        where TBuilder : IEndpointConventionBuilder => endpoint.AllowAnonymous().Behind(door);

    /// <summary>Within the door's limit.</summary>
    public static TBuilder Behind<TBuilder>(this TBuilder endpoint, Door door)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.WithMetadata(new BehindDoor(door));
        return door == Door.SignIn ? endpoint : endpoint.RequireRateLimiting(AddressLimits.PolicyOf(door));
    }
}
