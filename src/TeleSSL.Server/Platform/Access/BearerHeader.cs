namespace TeleSSL.Server.Platform.Access;

/// <summary>The one reading of the header <c>Authorization</c>.</summary>
internal static class BearerHeader
{
    /// <summary>True when the call is authenticated by a token alone; with any other value of the header the cookie counts.</summary>
    public static bool HasToken(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
}
