using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

public partial class DayAtTheDeskTests
{
    private async Task<TicketAtDesk> TelmaIsDownAndComesBack(LiveClient lead)
    {
        var outage = Telma.Outage(TelmaComponent.CitizenApp, "Appen svarer ikke", "Vi arbejder på det.");
        await App.Ask();
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var escalated = await Escalated.By(App, "spoc2");
        await lead.Until(l => l.Entries.Any(entry => entry.GetProperty("kind").GetString() == "partner.down"), "the desk to be told");
        await escalated.Desk.Does("notes", new { text = "Sker stadig", visibility = "public" });
        Telma.Faults.Clear();
        await App.EverythingSent();
        await escalated.Until("number", "TEL-");
        Telma.Acknowledge(escalated.There.Id);
        Telma.Begin(escalated.There.Id);
        Telma.Resolve(escalated.There.Id, "Rettet i 4.2.1");
        Telma.EndOf(outage.Id);
        await App.Ask();
        await Eventually.Is(async () => await escalated.Status() == "open", "the ticket to come back");
        await escalated.Desk.Does("resolve", new { resolution = "Rettet hos Telma" }, "spoc2");
        await App.EverythingSent();
        await escalated.Until("state", "closed");
        await App.Host.Services.GetRequiredService<TicketWatchService>().Run(CancellationToken.None);
        return escalated.Desk;
    }
}
