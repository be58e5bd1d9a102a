using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Orders;

namespace TeleSSL.Tests.Support;

/// <summary>What moves on an order comes back to the one who has the ticket that it came from.</summary>
public class OrderNewsTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Each_move_is_on_the_holders_list_and_in_the_journal_of_the_ticket()
    {
        var replaced = await ReplacedDevice.Ordered(App);
        Assert.DoesNotContain(replaced.Ticket.Id, await Listed("spoc1"));

        await replaced.Dispatch();
        Assert.Contains(replaced.Ticket.Id, await Listed("spoc1"));
        Assert.DoesNotContain(replaced.Ticket.Id, await Listed("spoc2"));
        await replaced.Ticket.Does("looked-at", new { });
        await Given.Step(App, await replaced.New(), "delivery", new { step = "failed", reason = "no-show" });
        Assert.Equal(["order"], (await replaced.Ticket.Now())["answered"].GetProperty("by").EnumerateArray().Select(by => by.GetString()));
        await Given.Step(App, await replaced.New(), "delivery", new { step = "dispatched", carrier = "contractor-1" });
        await PlacedOrder.HandOver(App, await replaced.New());
        await PlacedOrder.SetUp(App, await replaced.New());
        await replaced.FetchOld();

        Assert.Equal(
            ["dispatched", "failed no-show", "dispatched", "delivered", "completed"], await News(replaced.Ticket.Id));
    }

    [Fact]
    public async Task A_line_that_waited_and_could_be_filled_is_news_once()
    {
        var replaced = await ReplacedDevice.AtHome(App, "561", "depot-esbjerg", "scale");
        (await replaced.Replace()).Expect(200);
        Assert.Empty(await News(replaced.Ticket.Id));

        var device = await Given.ReadyDevice(App, "scale", "depot-esbjerg");
        Assert.Equal(["in-stock"], await News(replaced.Ticket.Id));
        (await (await replaced.Order()).Pick(device, "depot2")).Expect(200);

        Assert.Equal(["in-stock"], await News(replaced.Ticket.Id));
    }

    [Fact]
    public async Task Who_moves_it_needs_no_news_and_a_ticket_that_is_over_gets_none()
    {
        var (own, over) = (await ReplacedDevice.Ordered(App), await ReplacedDevice.Ordered(App));
        await own.Ticket.Does("assign", new { to = "admin1" });
        await over.Ticket.Does("resolve", new { resolution = "Bestilt", whileReplacing = "Borgeren ringer selv" });

        await Given.Step(App, await own.New(), "delivery", new { step = "dispatched", carrier = "contractor-1" });
        await over.Dispatch();

        Assert.Empty(await News(own.Ticket.Id));
        Assert.Empty(await News(over.Ticket.Id));
    }

    private async Task<IReadOnlyList<Guid>> Listed(string user) => await (await App.As(user)).Ids("/api/tickets?answered=true", 200);

    private async Task<IReadOnlyList<string>> News(Guid ticket) =>
    [
        .. from entry in await Stored.Journal(App, "ticket", ticket)
           where entry.Kind == "ticket.order-moved"
           let evidence = JsonDocument.Parse(entry.Data).RootElement.GetProperty("evidence")
           select $"{evidence.GetProperty("news").GetString()} {(evidence.TryGetProperty("reason", out var why) ? why.GetString() : null)}".Trim(),
    ];
}
