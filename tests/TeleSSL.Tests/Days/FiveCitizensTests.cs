using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Days;

/// <summary>
/// Five citizens from order to pick-up, and the same boxes out again: the product and both partners are processes of their own, and all is
/// done by public calls.
/// </summary>
public class FiveCitizensTests(Databases databases)
{
    private const string Common = "depot1";
    private const string Own = "depot2";

    [Fact]
    public async Task Four_citizens_of_FUT_and_one_of_Esbjerg_get_a_kit_give_it_back_and_its_boxes_go_out_again()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var region = await Region.Open(databases);
        Kit[] kits = [await Kit.Bought(region, Common, "depot", 1), await Kit.Bought(region, Common, "depot", 2)];

        // Odense: an ordinary day.
        var odense = await OrderAtFut.Arrives(region, 701, "normal", "461");
        await odense.Delivered(kits[0]);
        await odense.IsTraced();

        // Varde: FUT is away while the kit goes out. The depot and the driver notice nothing, and FUT hears of all of it later.
        var varde = await OrderAtFut.Arrives(region, 706, "varde", "573");
        await region.Fut.Post("faults", new { kind = "F34", service = "ssl-order", times = 10_000 });
        await varde.Delivered(kits[1]);
        await region.Fut.Delete("faults");
        await varde.IsTraced();

        // Both stop. What is fetched is made ready, and goes to the next two.
        await odense.PickedUp(kits[0]);
        await varde.PickedUp(kits[1]);

        // Vejen lies at the border of the region. A notice names the scale while it is on the van: another one goes out.
        var vejen = await OrderAtFut.Arrives(region, 707, "vejen", "575");
        await vejen.Dispatched(kits[0]);
        kits[0] = await vejen.Recalled(kits[0], "scale", await Kit.Bought(region, Common, "depot", 4));
        await vejen.SetUp(kits[0]);
        await vejen.IsTraced();

        // One moves while the kit is in the home: it stays, and another municipality looks after it.
        var moving = await OrderAtFut.Arrives(region, 701, "moving", "461");
        await moving.Delivered(kits[1]);
        await moving.MovesTo("573");
        await TelmaHearsOf(region, kits[1].Of("tablet"));
        await moving.IsTraced();

        await vejen.PickedUp(kits[0]);
        await moving.PickedUp(kits[1]);

        await EsbjergServesItsOwn(region);
    }

    /// <summary>Telma is away when a ticket goes there, and has it once all the same.</summary>
    private static async Task TelmaHearsOf(Region region, Guid device)
    {
        await region.Telma.Post("faults", new { kind = "Unavailable", times = 1, seconds = 1 });
        var ticket = (await region.Post("spoc1", "/api/tickets", TicketAtDesk.Body("573", device: device), 201)).Id;
        await region.Post("spoc1", $"/api/tickets/{ticket}/claim");
        var number = (await region.Post("spoc1", $"/api/tickets/{ticket}/escalate", Escalated.Body()))["number"].GetInt64();

        await Eventually.Is(async () => (await region.Telma.Get()).GetProperty("tickets").EnumerateArray()
            .Count(one => one.GetProperty("externalId").GetString() == $"T{number}-1") == 1, "the ticket to be at Telma");
    }

    /// <summary>FUT sends the order to the wrong unit. The municipality refers the citizen to its own, which the common one never sees.</summary>
    private static async Task EsbjergServesItsOwn(Region region)
    {
        await OrderAtFut.IsRejected(region, "esbjerg", "outside-agreement");
        var kit = await Kit.Bought(region, Own, "depot-esbjerg", 3);
        var person = new { cpr = "0606609991", name = "Esben Testesen", municipality = "561", address = new { line = "Testvej 1", postalCode = "6700", city = "Esbjerg" } };
        var citizen = (await region.Post("esbjerg1", "/api/citizens", person, 201)).Id;
        var referral = (await region.Post("esbjerg1", "/api/referrals", new { citizen, programme = "telekol", consentOn = "2026-01-02" }, 201)).Id;
        await region.Post(Own, $"/api/referrals/{referral}/accept");
        var order = (await region.List(Own, $"/api/orders?citizen={citizen}")).Single().GetProperty("id").GetGuid();
        await kit.Picked(order);
        await region.Post(Own, $"/api/orders/{order}/dispatch", new { carrier = "ssl-esbjerg" });
        await kit.HandedOver(Own);
        await kit.SetUp(Own);

        Assert.Equal("active", (await (await region.As("esbjerg1")).Get($"/api/referrals/{referral}")).Expect(200).Text("state"));
        foreach (var path in (string[])[$"orders/{order}", $"referrals/{referral}", $"citizens/{citizen}", .. kit.Ids.Select(id => $"devices/{id}")])
            (await (await region.As(Common)).Get($"/api/{path}")).Expect(404);
    }
}
