using System.Diagnostics;
using OpenTelemetry;

namespace TeleSSL.Server.Platform.Telemetry;

/// <summary>
/// Removes from each span what may hold personal data: request URLs with their ids and search words, the caller, and error texts.
/// The route template stays.
/// </summary>
internal sealed class PrivateTags : BaseProcessor<Activity>
{
    private static readonly string[] Private =
    [
        "url.full", "url.path", "url.query", "http.url", "http.target", "http.request.method_original",
        "client.address", "client.port", "network.peer.address", "network.peer.port", "user_agent.original", "enduser.id",
        "exception.message",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var name in Private)
            data.SetTag(name, null);
        if (data.StatusDescription is not null)
            data.SetStatus(data.Status);
    }
}
