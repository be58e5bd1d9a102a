using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Live;

/// <summary>Sends presence to its followers: on a signal, and every second, since rows expire without a signal.</summary>
internal sealed partial class PresenceTail(
    Db db, Feed feed, PresenceStore presence, TicketViews tickets, ILogger<PresenceTail> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Show(await feed.Watching(stoppingToken), stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogNotShown(error);
            }

            await db.Signals.Of(PresenceStore.Signal).Wait(LookEvery, stoppingToken);
        }
    }

    private async Task Show(List<Subscription> watching, CancellationToken ct)
    {
        if (watching.Count == 0)
            return;
        var present = await presence.At([.. watching.SelectMany(subscription => subscription.Topics.Presence).Distinct()], ct);
        foreach (var subscription in watching)
            foreach (var ticket in subscription.Topics.Presence)
                await Show(subscription, ticket, [.. present[ticket]], ct);
    }

    private async Task Show(Subscription subscription, Guid ticket, PresentPerson[] people, CancellationToken ct)
    {
        var now = string.Join(' ', people.Select(person => $"{person.User}:{person.Typing}"));
        if (subscription.Shown.TryGetValue(ticket, out var shown) && shown == now)
            return;
        subscription.Shown[ticket] = now;
        // A ticket visible at subscription may be out of scope by now.
        if (await tickets.Sees(subscription.Viewer!, ticket, ct))
            subscription.Send(client => client.Presence(ticket, people));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading presence failed; retrying in one second")]
    private partial void LogNotShown(Exception error);
}
