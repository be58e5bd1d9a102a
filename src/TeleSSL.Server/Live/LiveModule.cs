using Microsoft.AspNetCore.Http.Connections;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Live;

internal static class LiveModule
{
    /// <summary>Maximum size of a client message in bytes, the same limit as for JSON bodies.</summary>
    private const int MaxMessage = 1 << 20;

    /// <summary>A client that stops reading is disconnected when a send takes longer than this.</summary>
    private static readonly TimeSpan MaxSendTime = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSingleton<JournalReader>().AddSingleton<LiveMeters>().AddSingleton<Feed>().AddSingleton<MissedPages>()
            .AddSingleton<Replay>().AddHostedService<JournalTail>();
        services.AddSingleton<PresenceStore>().AddHostedService<PresenceTail>();
        services.AddSignalR(options => options.MaximumReceiveMessageSize = MaxMessage)
            .AddJsonProtocol(options => DomainJson.Configure(options.PayloadSerializerOptions));
        return services;
    }

    public static void MapJournal(this IEndpointRouteBuilder routes)
    {
        var journal = routes.MapGroup("/journal").WithTags("Journal");
        journal.MapGet("", JournalEndpoints.Page)
            .Named("readJournal", "Reads journal entries in order.").Queries(JournalEndpoints.OfPage).For(JournalEndpoints.Viewers)
            .Produces<Page<LiveEntry>>().Refuses(422);
        journal.MapGet("/stream", JournalEndpoints.Stream)
            .Named("followJournal", "Sends journal entries as they are written (server-sent events).")
            .Queries(JournalEndpoints.OfStream).For(JournalEndpoints.Viewers)
            .Produces<LiveEntry>(contentType: "text/event-stream").Refuses(422);
        routes.MapGet("/presence", PresenceEndpoint.Answer)
            .Named("getPresence", "Who is on which of some tickets now.").WithTags("Journal").Queries(PresenceEndpoint.Tickets)
            .For(TicketScope.Viewers).Produces<TicketPresence[]>().Refuses(422);
    }

    public static void MapLive(this IEndpointRouteBuilder routes) => routes.MapHub<LiveHub>("/hubs/live", options =>
    {
        // No SSE transport: the browser's EventSource cannot send headers.
        options.Transports = HttpTransportType.WebSockets | HttpTransportType.LongPolling;
        options.TransportSendTimeout = MaxSendTime;
        options.CloseOnAuthenticationExpiration = true;
    }).For(JournalEndpoints.Viewers);
}
