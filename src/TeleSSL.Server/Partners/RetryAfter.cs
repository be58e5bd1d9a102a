using System.Net.Http.Headers;

namespace TeleSSL.Server.Partners;

/// <summary>How long a partner asks us to wait.</summary>
internal static class RetryAfter
{
    /// <summary>In seconds or until a date; null when it does not say. Never less than nothing.</summary>
    public static TimeSpan? Of(HttpResponseHeaders headers, DateTimeOffset now) => headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until > now ? until - now : TimeSpan.Zero,
        _ => null,
    };
}
