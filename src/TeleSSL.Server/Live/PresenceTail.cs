using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Live;

/// <summary>Sends presence to its followers: on a signal, and every second, since rows expire without a signal.</summary>
internal sealed partial class PresenceTail(
    Db db, Feed feed, PresenceStore presence, TicketViews tickets, CatalogueStore catalogues, Clock clock, ILogger<PresenceTail> logger)
    : BackgroundService
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
        var isWide = watching.Any(subscription => subscription.Topics.AllPresence);
        var followed = watching.SelectMany(subscription => subscription.Topics.Presence).Distinct().ToArray();
        var present = (await presence.At(isWide ? null : followed, ct)).ToDictionary(room => room.Ticket);
        var catalogue = await catalogues.Now(ct);
        foreach (var subscription in watching)
        {
            foreach (var ticket in subscription.Topics.Presence)
                await Show(subscription, ticket, present.GetValueOrDefault(ticket)?.People ?? [], ct);
            if (subscription.Topics.AllPresence)
                ShowAll(subscription, present.Values, new Sight(subscription.Viewer!, catalogue, clock.Today).Tickets);
        }
    }

    private async Task Show(Subscription subscription, Guid ticket, IReadOnlyList<PresentPerson> people, CancellationToken ct)
    {
        if (!subscription.IsNews(ticket, people))
            return;
        // A ticket visible at subscription may be out of scope by now.
        if (await tickets.Sees(subscription.Viewer!, ticket, ct))
            subscription.Send(client => client.Presence(ticket, people));
    }

    // Where no one is left, and what has left the scope, is empty from now on.
    private static void ShowAll(Subscription subscription, IEnumerable<PresentAt> present, TicketScope scope)
    {
        var seen = present.Where(room => scope.Holds(room.Municipality)).ToDictionary(room => room.Ticket, room => room.People);
        foreach (var ticket in subscription.Shown.Keys.Concat(seen.Keys).Except(subscription.Topics.Presence).ToArray())
        {
            var people = seen.GetValueOrDefault(ticket) ?? [];
            if (subscription.IsNews(ticket, people))
                subscription.Send(client => client.Presence(ticket, people));
            if (people.Count == 0)
                subscription.Shown.Remove(ticket);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading presence failed; retrying in one second")]
    private partial void LogNotShown(Exception error);
}
