using NSubstitute;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>What is made of a poll that repeats itself, contradicts itself, or does not end.</summary>
public class InboxDecisionTests(Databases databases)
{
    [Fact]
    public async Task A_poll_that_repeats_itself_changes_a_ticket_once()
    {
        await using var telma = await FakeTelma.Start(databases);
        var (ticket, escalation) = await AtTelma(telma);
        var again = telma.Has(escalation, 3, TelmaStatus.InProgress, "Vi ser på det.", "Fejlen er fundet.");
        telma.Client.ListTickets().ReturnsForAnyArgs(new TelmaPage<TelmaTicket>([again, again]));

        await telma.Poll();
        var version = (await telma.Ticket(ticket))["version"].GetInt32();
        for (var i = 0; i < 3; i++)
            await telma.Poll();

        Assert.Equal(version, (await telma.Ticket(ticket))["version"].GetInt32());
        Assert.Single(await telma.Notes(ticket), text => text.Contains("Fejlen er fundet.", StringComparison.Ordinal));
        Assert.Equal(1, await telma.Entries("ticket.partner-in-progress"));
    }

    [Fact]
    public async Task What_is_older_by_Telmas_version_changes_nothing_whenever_it_comes()
    {
        await using var telma = await FakeTelma.Start(databases);
        var (ticket, escalation) = await AtTelma(telma);
        telma.Client.ListTickets().ReturnsForAnyArgs(new TelmaPage<TelmaTicket>(
        [
            telma.Has(escalation, 3, TelmaStatus.InProgress) with { UpdatedAt = telma.Now.AddHours(-1) },
            telma.Has(escalation, 2, TelmaStatus.Acknowledged) with { UpdatedAt = telma.Now.AddHours(1) },
        ]));

        await telma.Poll();

        Assert.Equal("in-progress", (await telma.Ticket(ticket))["escalation"].GetProperty("state").GetString());
        Assert.Equal(0, await telma.Entries("ticket.partner-acknowledged"));
    }

    [Fact]
    public async Task An_announcement_that_is_repeated_is_news_once()
    {
        await using var telma = await FakeTelma.Start(databases);
        var outage = new TelmaAnnouncement(
            "A-1", 1, TelmaAnnouncementType.Outage, "Login er nede", "Vi arbejder på det.", [TelmaComponent.Login],
            telma.Now, telma.Now, telma.Now);
        telma.Client.ListAnnouncements().ReturnsForAnyArgs(new TelmaPage<TelmaAnnouncement>([outage, outage]));

        for (var i = 0; i < 3; i++)
            await telma.Poll();

        Assert.Equal(1, await telma.Entries("announcement.new"));
    }

    [Fact]
    public async Task A_cursor_that_leads_back_to_itself_ends()
    {
        await using var telma = await FakeTelma.Start(databases);
        telma.Client.ListTickets().ReturnsForAnyArgs(new TelmaPage<TelmaTicket>([], "again"));
        telma.Client.ClearReceivedCalls();

        await telma.Poll();

        Assert.InRange(telma.Client.ReceivedCalls().Count(call => call.GetMethodInfo().Name == nameof(ITelma.ListTickets)), 2, 3000);
        await telma.Client.ReceivedWithAnyArgs().ListAnnouncements();
    }

    private static async Task<(Guid Ticket, TelmaEscalation Escalation)> AtTelma(FakeTelma telma)
    {
        TelmaEscalation? escalation = null;
        telma.Client.Escalate("", null!).ReturnsForAnyArgs(call => telma.Has(escalation = call.Arg<TelmaEscalation>(), 1, TelmaStatus.New));
        var ticket = await telma.Escalated();
        await telma.Becomes("escalation", "sent");
        return (ticket, escalation!);
    }
}
