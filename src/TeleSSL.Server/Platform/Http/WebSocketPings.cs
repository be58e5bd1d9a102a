using System.Net.WebSockets;
using Microsoft.AspNetCore.Http.Features;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Every WebSocket is pinged, and one that does not answer is closed: who stopped reading is found out even when there is nothing
/// to send. The options of the framework do not reach the sockets of SignalR, so it is said where they are accepted.
/// </summary>
internal static class WebSocketPings
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AnsweredWithin = TimeSpan.FromSeconds(10);

    public static void UsePingedWebSockets(this IApplicationBuilder app) => app.UseWebSockets().Use((http, next) =>
    {
        if (http.Features.Get<IHttpWebSocketFeature>() is { } sockets)
            http.Features.Set<IHttpWebSocketFeature>(new Pinged(sockets));
        return next(http);
    });

    private sealed class Pinged(IHttpWebSocketFeature sockets) : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => sockets.IsWebSocketRequest;

        public Task<WebSocket> AcceptAsync(WebSocketAcceptContext context)
        {
            (context.KeepAliveInterval, context.KeepAliveTimeout) = (Every, AnsweredWithin);
            return sockets.AcceptAsync(context);
        }
    }
}
