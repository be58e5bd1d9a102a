using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class RefusedWatchTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Tickets_that_cannot_be_told_of_are_passed_by_and_the_one_behind_them_is_told_of()
    {
        var broken = await Task.WhenAll(Enumerable.Range(0, 120).Select(_ => TicketAtDesk.Opened(App, channel: "mail", priority: "p1")));
        // Somebody's hand in the database: no change of them is accepted any more.
        await Stored.Execute(App.Settings, "UPDATE ticket SET version = 7");
        var sound = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");
        App.Host.Time.Pass(TimeSpan.FromHours(6));

        using var patience = new CancellationTokenSource(ServerProcess.Patience);
        await App.Host.Services.GetRequiredService<TicketWatchService>().Run(patience.Token);

        Assert.Equal(["ticket.opened", "ticket.overdue"], await Kinds(sound));
        Assert.Equal(["ticket.opened"], await Kinds(broken[0]));
        Assert.Contains($"Warning: Deadline watcher skipped ticket {broken[119].Id}", App.Host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("stale-version", App.Host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_that_cannot_be_read_is_passed_by_too()
    {
        var broken = await TicketAtDesk.Opened(App, channel: "mail", priority: "p1");
        await Stored.Execute(App.Settings, $"UPDATE ticket SET state = '{{' WHERE number = {(await broken.Now())["number"]}");
        var sound = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");
        App.Host.Time.Pass(TimeSpan.FromHours(6));

        await App.Host.Services.GetRequiredService<TicketWatchService>().Run(CancellationToken.None);

        Assert.Equal(["ticket.opened", "ticket.overdue"], await Kinds(sound));
        Assert.Contains($"Error: Deadline watcher skipped ticket {broken.Id}", App.Host.Log.Text, StringComparison.Ordinal);
    }

    private async Task<string[]> Kinds(TicketAtDesk ticket) =>
        [.. (await Stored.Journal(App, "ticket", ticket.Id)).Select(entry => entry.Kind)];
}
