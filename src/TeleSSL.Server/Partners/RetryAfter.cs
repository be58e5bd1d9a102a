using System.Net.Http.Headers;

namespace TeleSSL.Server.Partners;

/// <summary>Parses a partner's Retry-After header.</summary>
internal static class RetryAfter
{
    /// <summary>In seconds or as a date; null when there is no header. Never negative.</summary>
    public static TimeSpan? Of(HttpResponseHeaders headers, DateTimeOffset now) => headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until > now ? until - now : TimeSpan.Zero,
        _ => null,
    };
}
