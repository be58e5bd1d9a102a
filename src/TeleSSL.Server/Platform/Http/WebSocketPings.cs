using System.Net.WebSockets;
using Microsoft.AspNetCore.Http.Features;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Pings every WebSocket and closes those that do not respond, so that dead clients are detected even when there is nothing to
/// send. The framework's options do not reach SignalR's sockets, so the intervals are set on accept.
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
