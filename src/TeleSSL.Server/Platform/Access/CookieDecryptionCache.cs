using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace TeleSSL.Server.Platform.Access;

/// <summary>
/// Caches recently decrypted cookies, since a client sends the same one all day. Only decryption is saved: whether the cookie has
/// expired and whether its session is still valid is checked on every call (ADR 24).
/// </summary>
internal sealed class CookieDecryptionCache(ISecureDataFormat<AuthenticationTicket> sealedFormat, IMemoryCache opened)
    : ISecureDataFormat<AuthenticationTicket>
{
    /// <summary>The maximum number of cached cookies.</summary>
    public const int Max = 2000;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    public string Protect(AuthenticationTicket data) => sealedFormat.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => sealedFormat.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null)
            return null;
        if (!opened.TryGetValue((protectedText, purpose), out AuthenticationTicket? ticket))
        {
            ticket = sealedFormat.Unprotect(protectedText, purpose);
            if (ticket is not null)
                opened.Set(
                    (protectedText, purpose), ticket, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = KeptFor });
        }

        // The caller may change the properties, so it gets a clone.
        return ticket is null ? null : new AuthenticationTicket(ticket.Principal, ticket.Properties.Clone(), ticket.AuthenticationScheme);
    }
}
