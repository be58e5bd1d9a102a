using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeleSSL.Server.Platform;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class FaultReportUpkeepTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task What_was_written_on_a_handled_report_goes_after_a_month_and_what_waits_or_made_a_ticket_stays()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));
        var (handled, waits, made) = (await Report("ukendt-1"), await Report("ukendt-2"), await Report(await PrintedLabel.Link(App, device)));
        await new Reporter(App).Settled();
        var report = await Listed(handled);
        (await (await App.As("spoc1")).Post($"/api/fault-reports/{report.GetProperty("id").GetString()}/handled", new { })).Expect(204);

        await UpkeepAfter(TimeSpan.FromDays(29));
        Assert.Equal(["Virker ikke", "ukendt-1", "+4520304053"], Texts(await Listed(handled)));
        await UpkeepAfter(TimeSpan.FromDays(2));

        Assert.Equal([null, null, null], Texts(await Listed(handled)));
        Assert.Equal(["Virker ikke", "ukendt-2", "+4520304053"], Texts(await Listed(waits)));
        var ticket = new TicketAtDesk(App, (await Listed(made)).GetProperty("ticket").GetGuid());
        Assert.Contains(await ticket.Notes(), note => note.GetProperty("text").GetString() == "Virker ikke");
        Assert.Equal((0, 3, 0), (await Kept(handled), await Kept(waits), await Kept(made)));
        Assert.Equal(["fault-report.received", "fault-report.waits", "fault-report.handled"], (await Stored.Journal(App, "fault-report", report.GetProperty("id").GetGuid())).Select(entry => entry.Kind));
    }

    private async Task<string> Report(string code) =>
        (await App.Nobody.Post("/api/public/fault-reports", new { code, what = "device", text = "Virker ikke", phone = "20304053" })).Expect(202).Text("receipt");

    private async Task<JsonElement> Listed(string receipt) =>
        Assert.Single((await (await App.As("spoc1")).Get($"/api/fault-reports?receipt={receipt}")).Expect(200)["items"].EnumerateArray());

    private static IEnumerable<string?> Texts(JsonElement report) =>
        new[] { "text", "code", "phone" }.Select(field => report.GetProperty(field).GetString());

    private Task<int> Kept(string receipt) => Stored.Value<int>(
        App.Settings, "SELECT count(*) FROM fault_report r JOIN note n ON n.id = r.text OR n.id = r.code OR n.id = r.phone WHERE r.receipt = @receipt", new { receipt });

    private async Task UpkeepAfter(TimeSpan time)
    {
        App.Host.Time.Pass(time);
        await App.Host.Services.GetServices<IHostedService>().OfType<Upkeep>().Single().Run(CancellationToken.None);
    }
}
