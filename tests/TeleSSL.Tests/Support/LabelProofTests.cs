using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.Faults;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Only what was read off a label opens a ticket; what could be guessed waits for a person.</summary>
public class LabelProofTests : IClassFixture<RoomyApp>
{
    private readonly RoomyApp app;
    private readonly Reporter reporter;

    public LabelProofTests(RoomyApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, reporter) = (app, new Reporter(app));
    }

    [Fact]
    public async Task Guessed_tags_open_no_ticket_and_the_link_on_a_label_opens_one()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var tag = AssetTag.Parse(await PrintedLabel.Tag(app, device))!;

        for (var number = Math.Max(1, tag.Number - 5); number <= tag.Number + 5; number++)
            Assert.Null(Ticket(await reporter.Sent(AssetTag.Of(number).ToString(), user: "spoclead")));

        Assert.Empty(await reporter.Tickets(device));
        Assert.NotNull(Ticket(await reporter.Sent(await PrintedLabel.Link(app, device))));
        Assert.Single(await reporter.Tickets(device));
    }

    [Fact]
    public async Task The_makers_link_with_our_proof_opens_one_too()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var serial = (await (await app.As("admin1")).Get($"/api/devices/{device}")).Text("serial");
        var link = app.Host.Services.GetRequiredService<LabelKeys>()
            .Prove(AssetTag.Parse(await PrintedLabel.Tag(app, device))!, $"http://localhost:5080/id/01/09521234000013/21/{serial}");
        Assert.Equal(LabelPicture.QrOf(link), LabelPicture.QrOfSvg((await (await app.As("depot1")).Get($"/api/devices/{device}/label?qr=gs1")).Expect(200).Body));

        Assert.NotNull(Ticket(await reporter.Sent(link)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?k=")]
    [InlineData("?k=.")]
    [InlineData("?k=dev")]
    [InlineData("?k=dev.")]
    [InlineData("?k=dev.AAAAAAAAAA")]
    [InlineData("?k=dev.{mac}A")]
    [InlineData("?k=dev.{short}")]
    [InlineData("?k=other.{mac}")]
    [InlineData("?k=.{mac}")]
    [InlineData("?k={mac}")]
    [InlineData("?k=dev.{mac}&k=dev.{mac}")]
    [InlineData("?k=dev.{another}")]
    [InlineData("?k=dev.ÆØÅæøåßéüñ")]
    [InlineData("?k=😀.😀😀😀😀😀")]
    [InlineData("?k=dev.{long}")]
    [InlineData("#k=dev.{mac}")]
    public async Task A_forged_proof_or_none_waits_for_a_person(string query)
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var (mac, another) = (Mac(await PrintedLabel.Link(app, device)), Mac(await PrintedLabel.Link(app, await Given.NewDevice(app))));
        var forged = query.Replace("{mac}", mac).Replace("{short}", mac[..9]).Replace("{another}", another).Replace("{long}", new string('A', 900));

        var report = await reporter.Sent(await PrintedLabel.OldLink(app, device) + forged);

        Assert.Equal((null, "label-not-proven"), (Ticket(report), Why(report)));
        Assert.Empty(await reporter.Tickets(device));
    }

    [Fact]
    public async Task The_report_of_an_old_label_is_seen_where_its_device_is_and_becomes_a_ticket_by_hand()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var report = await reporter.Sent(await PrintedLabel.OldLink(app, device), "Skærmen er sort", "20304055");
        var (id, receipt) = (report.GetProperty("id").GetGuid(), report.GetProperty("receipt").GetString()!);
        var elsewhere = await Desk("spoc-odense");

        Assert.Equal((device, "label-not-proven"), (report.GetProperty("device").GetGuid(), Why(report)));
        Assert.Contains(await reporter.Listed("spoc2"), one => one.GetProperty("id").GetGuid() == id);
        Assert.Empty((await elsewhere.Get($"/api/fault-reports?receipt={receipt}")).Expect(200)["items"].EnumerateArray());
        Assert.DoesNotContain(id, await elsewhere.Ids("/api/fault-reports"));
        (await elsewhere.Post($"/api/fault-reports/{id}/handled", new { })).Refused("not-found", 404);

        var ticket = await TicketAtDesk.Opened(app, device: device);
        (await (await app.As("spoc1")).Post($"/api/fault-reports/{id}/handled", new { ticket = ticket.Id })).Expect(204);
        Assert.DoesNotContain(await reporter.Listed("spoc1"), one => one.GetProperty("id").GetGuid() == id);
        Assert.Equal(ticket.Id.ToString(), Ticket(Assert.Single(await reporter.Listed("spoc1", receipt))));
    }

    [Fact]
    public async Task The_words_of_a_report_that_waits_are_erased_with_the_citizen_who_had_the_device()
    {
        var citizen = await Given.Citizen(app);
        var device = await Given.DeviceInUse(app, citizen);
        var report = await reporter.Sent(await PrintedLabel.OldLink(app, device), "Slettesen: skærmen er sort", "20304055");
        await Given.Step(app, device, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() });
        await Given.Step(app, device, "takedown", new { step = "arrived", location = "depot" });

        (await (await app.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        var erased = Assert.Single(await reporter.Listed("spoc1", report.GetProperty("receipt").GetString()));
        Assert.Equal((null, null), (erased.GetProperty("text").GetString(), erased.GetProperty("phone").GetString()));
        var kept = await Stored.Value<int>(
            app.Settings, "SELECT count(*) FROM fault_report r JOIN note n ON n.id = r.text OR n.id = r.phone OR n.id = r.code WHERE r.id = @id",
            new { id = report.GetProperty("id").GetGuid() });
        Assert.Equal(0, kept);
    }

    [Fact]
    public async Task What_names_no_device_in_a_home_is_seen_by_every_desk()
    {
        var elsewhere = await Desk("spoc-odense");
        var (unknown, inStock) = (await reporter.Sent("ukendt"), await reporter.Sent(await PrintedLabel.Link(app, await Given.NewDevice(app))));

        var seen = await elsewhere.Ids("/api/fault-reports");

        Assert.Equal(("code-names-no-device", "device-not-in-use"), (Why(unknown), Why(inStock)));
        Assert.Superset(new HashSet<Guid> { unknown.GetProperty("id").GetGuid(), inStock.GetProperty("id").GetGuid() }, seen.ToHashSet());
    }

    [Fact]
    public void A_new_key_leaves_printed_labels_valid_and_a_removed_one_does_not()
    {
        var (first, second) = (("l1", Convert.FromBase64String(Start.Key)), ("l2", Convert.FromBase64String(Start.OtherKey)));
        var (before, after, without) = (new LabelKeys([first]), new LabelKeys([second, first]), new LabelKeys([second]));
        var (tag, other) = (AssetTag.Of(7), AssetTag.Of(8));
        var (old, fresh) = (LabelProof.In(before.Prove(tag, "x")), LabelProof.In(after.Prove(tag, "x")));

        Assert.Equal(("l1", "l2"), (old!.Key, fresh!.Key));
        Assert.True(after.Proves(old, tag) && after.Proves(fresh, tag) && without.Proves(fresh, tag));
        Assert.False(without.Proves(old, tag) || before.Proves(fresh, tag) || after.Proves(old with { Key = "l2" }, tag));
        Assert.False(after.Proves(old, other) || after.Proves(old, null) || after.Proves(null, tag) || new LabelKeys([]).Proves(old, tag));
    }

    [Fact]
    public async Task A_scan_or_a_count_of_a_label_stores_no_proof()
    {
        var device = await Given.NewDevice(app, location: "depot-esbjerg");
        var link = await PrintedLabel.Link(app, device);
        var mac = Mac(link);
        var depot = await app.As("depot1");
        var scan = new { id = Guid.CreateVersion7(), codes = new[] { $"]Q3{link}" }, task = "stock-control", evidence = new { step = "move", location = "depot" } };

        (await depot.Post("/api/scans", new { scans = new[] { scan } })).Expect(200);
        var count = (await depot.Post("/api/counts", new { location = "depot", codes = new[] { link } }, ("Idempotency-Key", $"count-{mac}"))).Expect(200);
        var found = (await (await app.As("depot2")).Post("/api/codes", new { codes = new[] { link } })).Expect(200);
        await reporter.Sent(link);

        Assert.Equal(await PrintedLabel.OldLink(app, device), Assert.Single(count.Texts("unknown")));
        Assert.Equal(device, found["deviceId"].GetGuid());
        var kept = (await depot.Get("/api/unknown-scans?limit=200")).Expect(200)["items"].EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == scan.id);
        Assert.Equal([$"]Q3{await PrintedLabel.OldLink(app, device)}"], kept.GetProperty("codes").EnumerateArray().Select(code => code.GetString()));
        var dump = await Stored.Backup(app.Settings);
        Assert.True(dump.Holds(scan.id.ToString()) || Stored.Files(app.Settings).Any());
        foreach (var bytes in Stored.Files(app.Settings).Select(file => file.Bytes).Append(dump).Append(System.Text.Encoding.UTF8.GetBytes(app.Host.Log.Text)))
            Assert.False(bytes.Holds($".{mac}"));
    }

    // A desk that serves no municipality.
    private async Task<Client> Desk(string organisation)
    {
        var name = $"agent-{Guid.CreateVersion7():N}"[..20];
        (await (await app.As("admin1")).Post("/api/accounts", new { name, password = "correct horse battery", memberships = new[] { new { organisation, role = "spoc-agent" } } })).Expect(201);
        var client = new Client(app.Host.CreateClient());
        (await client.Post("/api/session", new { user = name, password = "correct horse battery" })).Expect(204);
        client.Http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return client;
    }

    private static string Mac(string link) => LabelProof.In(link)!.Mac;

    private static string? Ticket(JsonElement report) => report.GetProperty("ticket").GetString();

    private static string? Why(JsonElement report) => report.GetProperty("why").GetString();
}
