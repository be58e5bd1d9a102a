namespace TeleSSL.Server.Partners.Fut;

/// <summary>FUT's absolute URLs.</summary>
internal static class FutUrl
{
    /// <summary>The port of FUT's old internal addresses.</summary>
    private const int FormerPort = 31380;

    /// <summary>
    /// The form that two URLs of the same resource share: https, host in lower case, no default or former port, no <c>/_history/n</c>, no
    /// slash at the end. Null when it is not an absolute http or https URL, or carries a user.
    /// </summary>
    public static string? Normalised(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal)
            || address.UserInfo.Length > 0)
            return null;
        var path = address.AbsolutePath;
        if (path.IndexOf("/_history/", StringComparison.Ordinal) is >= 0 and var history)
            path = path[..history];
        var port = address.IsDefaultPort || address.Port is FormerPort or 443 or 80 ? "" : $":{address.Port}";
        return $"https://{address.IdnHost.ToLowerInvariant()}{port}{path.TrimEnd('/')}";
    }

    /// <summary>Scheme, host and port.</summary>
    public static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
