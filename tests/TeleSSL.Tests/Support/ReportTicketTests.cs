using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Support.Public;
using TeleSSL.Tests.Architecture;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A report is answered first, and its ticket opened afterwards: once, whatever happens in between.</summary>
public class ReportTicketTests(Databases databases)
{
    private static readonly string[] InVault = ["citizen_key", "text_key", "name_key", "named_citizen", "name_label"];
    private const string JournalOfReports = "SELECT count(*) FROM journal WHERE subject_kind = 'fault-report' AND subject_version = 2";

    [Fact]
    public async Task What_was_answered_becomes_a_ticket_after_a_restart_and_once()
    {
        await using var app = await Answering();
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var sentAt = app.Host.Time.GetUtcNow();
        (await new Reporter(app).Sends(await PrintedLabel.Link(app, device), "Skærmen er sort")).Expect(202);
        (await new Reporter(app).Sends("ukendt")).Expect(202);
        Assert.Equal((0, 2), (await Tickets(app, device), await Due(app)));
        app.Host.Time.Pass(TimeSpan.FromMinutes(30));

        await using var again = await app.Restarted();

        await Eventually.Is(async () => await Due(app) == 0, "the reports to be settled");
        await again.Services.GetRequiredService<FaultReportService>().Run(CancellationToken.None);
        Assert.Equal((1, 2), (await Tickets(app, device), await Stored.Value<int>(app.Settings, JournalOfReports)));
        var desk = await TeleSSLApp.SignIn(again, "spoc1");
        var ticket = Assert.Single((await desk.Get($"/api/tickets?device={device}")).Expect(200)["items"].EnumerateArray());
        Assert.Equal("Skærmen er sort", ticket.GetProperty("title").GetString());
        Assert.InRange(ticket.GetProperty("openedAt").GetDateTimeOffset(), sentAt - TimeSpan.FromSeconds(1), sentAt + TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_server_that_is_killed_right_after_its_answers_opens_every_ticket_once()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var app = new TeleSSLApp(databases);
        await app.InitializeAsync();
        var devices = new List<Guid>();
        var links = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            devices.Add(await Given.DeviceInUse(app, await Given.Citizen(app)));
            links.Add(await PrintedLabel.Link(app, devices[i]));
        }

        await app.Host.DisposeAsync();
        await using var server = await new ServerProcess(app.Settings).Start();
        var stranger = server.Nobody;
        await Task.WhenAll(links.Select(async link =>
            (await stranger.Post(Reporter.Path, new { code = link, what = "device", text = "Virker ikke" })).Expect(202)));
        await server.Kill();
        await server.Start();

        await Eventually.Is(async () => await Due(app) == 0, "the reports to be settled");
        foreach (var device in devices)
            Assert.Equal(1, await Tickets(app, device));
        Assert.Equal(devices.Count, await Stored.Value<int>(app.Settings, JournalOfReports));
    }

    [Fact]
    public async Task Two_processes_open_each_ticket_once()
    {
        await using var app = await Answering();
        var devices = new List<Guid>();
        for (var i = 0; i < 10; i++)
        {
            devices.Add(await Given.DeviceInUse(app, await Given.Citizen(app)));
            (await new Reporter(app).Sends(await PrintedLabel.Link(app, devices[i]))).Expect(202);
        }

        await using var second = Databases.OnPostgres ? app.Second() : null;
        Host[] hosts = [app.Host, second ?? app.Host];
        await Task.WhenAll(hosts.Select(host => host.Services.GetRequiredService<FaultReportService>().Run(CancellationToken.None)));

        foreach (var device in devices)
            Assert.Equal(1, await Tickets(app, device));
        Assert.Equal((0, devices.Count), (await Due(app), await Stored.Value<int>(app.Settings, JournalOfReports)));
    }

    [Fact]
    public async Task The_answer_takes_the_same_work_whether_the_device_is_in_use_in_stock_or_unknown()
    {
        await using var app = await Answering();
        var (used, stored) = (await Given.DeviceInUse(app, await Given.Citizen(app)), await Given.NewDevice(app));
        string[] codes =
        [
            await PrintedLabel.Link(app, used), await PrintedLabel.Link(app, stored),
            AssetTag.Of(9_999_999).ToDigitalLink("http://localhost:5080/id", "952") + "?k=dev.AAAAAAAAAA",
        ];
        (await new Reporter(app).Sends(codes[2])).Expect(202);

        var works = new List<(string Statements, string Rows)>();
        foreach (var code in codes)
        {
            var before = await Rows(app);
            app.Db.Statements.Clear();
            (await new Reporter(app).Sends(code, phone: "20304056")).Expect(202);
            var statements = string.Join('\n', app.Db.Statements);
            var after = await Rows(app);
            works.Add((statements, string.Join(' ', after.Where(table => table.Value != before[table.Key]).Select(table => $"{table.Key}+{table.Value - before[table.Key]}"))));
        }

        Assert.Contains("fault_report+1", Assert.Single(works.Select(work => work.Rows).Distinct()));
        Assert.Contains("transaction", Assert.Single(works.Select(work => work.Statements).Distinct()));
        Assert.Equal(4, await Due(app));
    }

    [Fact]
    public async Task An_agent_who_handles_a_report_before_it_is_decided_comes_first()
    {
        await using var app = await Answering();
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var reporter = new Reporter(app);
        var receipt = (await reporter.Sends(await PrintedLabel.Link(app, device))).Expect(202).Text("receipt");
        var waiting = Assert.Single(await reporter.Listed("spoc1", receipt));

        (await (await app.As("spoc1")).Post($"/api/fault-reports/{waiting.GetProperty("id")}/handled", new { })).Expect(204);
        await reporter.Settled();

        Assert.Equal(0, await Tickets(app, device));
        Assert.Equal("spoc1", Assert.Single(await reporter.Listed("spoc1", receipt)).GetProperty("handledBy").GetString());
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_stays_and_blocks_no_other()
    {
        await using var app = await Answering();
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var reporter = new Reporter(app);
        (await reporter.Sends("ukendt")).Expect(202);
        await Stored.Execute(app.Settings, "UPDATE fault_report SET category = 'toaster'");
        (await reporter.Sends(await PrintedLabel.Link(app, device))).Expect(202);

        await reporter.Settled();

        Assert.Equal((1, 1), (await Tickets(app, device), await Due(app)));
        Assert.Contains("could not be read or written; it is tried again within a minute", app.Host.Log.Text);
    }

    private async Task<AnsweringApp> Answering()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var app = new AnsweringApp(databases);
        await app.InitializeAsync();
        return app;
    }

    private static async Task<Dictionary<string, int>> Rows(TeleSSLApp app)
    {
        var rows = new Dictionary<string, int>();
        foreach (var table in TableOwners.All.Keys)
            rows[table] = await Stored.Value<int>(app.Settings, $"SELECT count(*) FROM {(InVault.Contains(table) ? "vault." : "")}{table}");
        return rows;
    }

    private static Task<int> Tickets(TeleSSLApp app, Guid device) =>
        Stored.Value<int>(app.Settings, "SELECT count(*) FROM ticket WHERE device = @device", new { device });

    private static Task<int> Due(TeleSSLApp app) => Stored.Value<int>(app.Settings, "SELECT count(*) FROM fault_report WHERE due");
}
