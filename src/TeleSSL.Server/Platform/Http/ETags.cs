using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>A version as a strong entity tag (RFC 9110, 8.8.3), and the If-Match precondition (13.1.1).</summary>
internal static class ETags
{
    public static void Set(HttpContext http, int version) => http.Response.Headers.ETag = $"\"{version}\"";

    /// <summary>The required version; null without If-Match or for <c>*</c>.</summary>
    public static Result<int?> IfMatch(HttpContext http)
    {
        var given = http.Request.Headers.IfMatch.ToString();
        if (given is "" or "*")
            return (int?)null;
        return given.Length > 2 && given[0] == '"' && given[^1] == '"' && int.TryParse(given[1..^1], out var version)
            ? version
            : RequestRefusals.MalformedIfMatch;
    }
}
