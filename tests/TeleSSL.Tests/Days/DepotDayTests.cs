using System.Text;
using System.Text.Json;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Days;

/// <summary>The day of a depot worker and of the driver, through the API alone.</summary>
public class DepotDayTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_pallet_comes_in_a_kit_goes_out_no_one_is_home_and_what_comes_back_is_made_ready()
    {
        var (depot, citizen) = (await App.As("depot1"), await Given.Citizen(App));

        // The pallet: one file, and each row answers with its id for the labels.
        string[] serials = [Given.Serial(), Given.Serial()];
        var rows = (await Import(depot, serials)).Expect(200)["results"].EnumerateArray().ToArray();
        var devices = rows.Select(row => row.GetProperty("id").GetGuid()).ToArray();
        Assert.Equal(2, devices.Length);
        (await depot.Get($"/api/labels?devices={string.Join(',', devices)}")).Expect(200);

        // Tested, picked and dispatched by the scanner; every answer says what the box is and what comes next.
        foreach (var serial in serials)
        {
            await Scan(depot, serial, "stock-control", new { step = "test", passed = true });
            await Scan(depot, serial, "stock-control", new { step = "reserve", citizen, programme = "telekol" });
            var gone = await Scan(depot, serial, "delivery", new { step = "dispatched", carrier = "contractor-1" });
            Assert.Equal(("scale", "in-transit"), (gone.GetProperty("model").GetString(), gone.GetProperty("custody").GetString()));
        }

        // No one is home: the goods are in the van until they are scanned back in, and can go out again.
        var driver = await App.As("driver1");
        await Scan(driver, serials[0], "delivery", new { step = "failed", reason = "no-show" });
        Assert.Equal("in-transit", (await depot.Get($"/api/devices/{devices[0]}")).Expect(200).Text("custody"));
        await Scan(driver, serials[1], "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "signature" });
        await Scan(depot, serials[0], "delivery", new { step = "returned", location = "depot" });
        Assert.Equal("reserved", (await depot.Get($"/api/devices/{devices[0]}")).Expect(200).Text("custody"));
        await Scan(depot, serials[0], "delivery", new { step = "dispatched", carrier = "contractor-1" });
        Assert.Contains(devices[0], await With(depot, "contractor-1"));

        // The desk has a ticket about the other one: the depot reads what is wrong with it, and nothing of the person.
        var ticket = await TicketAtDesk.Opened(App, citizen: citizen, device: devices[1]);
        var seen = (await depot.Get($"/api/tickets?device={devices[1]}")).Expect(200);
        Assert.Equal(ticket.Id, seen["items"][0].GetProperty("id").GetGuid());
        Assert.DoesNotContain("Skærmen", seen.Body);
        Assert.DoesNotContain("Tabletten", seen.Body);

        // It comes home: picked up, arrived, cleaned, tested.
        await Scan(depot, serials[1], "takedown", new { step = "ordered", carrier = "contractor-1" });
        await Scan(driver, serials[1], "takedown", new { step = "picked-up", from = "citizen" });
        var back = await Scan(depot, serials[1], "takedown", new { step = "arrived", location = "depot" });
        Assert.Equal(["needs-cleaning", "needs-function-test"], back.GetProperty("blockers").EnumerateArray().Select(one => one.GetString()!).Order());
        await Scan(depot, serials[1], "cleaning", new { protocol = "surface" });
        Assert.Empty((await Scan(depot, serials[1], "stock-control", new { step = "test", passed = true })).GetProperty("blockers").EnumerateArray());

        // The shelf is counted.
        var count = (await depot.Post("/api/counts", new { location = "depot", codes = new[] { serials[1] } })).Expect(200);
        Assert.Contains($"{devices[1]}", count["found"].ToString());
    }

    private static async Task<Answer> Import(Client depot, string[] serials)
    {
        var file = "model;serial;location;source\r\n" + string.Concat(serials.Select(serial => $"scale;{serial};depot;PO 4711\r\n"));
        return await depot.Send(HttpMethod.Post, "/api/devices/import", new StringContent(file, Encoding.UTF8, "text/csv"));
    }

    private static async Task<JsonElement> Scan(Client who, string serial, string task, object evidence)
    {
        var scan = new { id = Guid.CreateVersion7(), codes = new[] { serial }, task, evidence };
        var result = (await who.Post("/api/scans", new { scans = new[] { scan } })).Expect(200)["results"][0];
        Assert.True(result.GetProperty("outcome").GetString() == "done", result.ToString());
        return result;
    }

    private static async Task<IReadOnlyList<Guid>> With(Client depot, string carrier) =>
    [
        .. (await depot.Get($"/api/assignments?carrier={carrier}&limit=200")).Expect(200)["items"].EnumerateArray()
            .Select(one => one.GetProperty("device").GetGuid()),
    ];
}
