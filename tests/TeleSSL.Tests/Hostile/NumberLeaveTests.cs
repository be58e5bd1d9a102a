using System.Text;
using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Hostile;

/// <summary>Numbers that read as CPR numbers and may stand in a text all the same. Those here fulfil modulus 11.</summary>
public class NumberLeaveTests(TeleSSLApp app) : Story(app)
{
    private const string Refused = "personal-data-in-text";
    private static int days;

    [Fact]
    public async Task The_serial_of_a_device_may_stand_where_its_writer_sees_the_device()
    {
        var serial = Number();
        var device = await Given.NewDevice(App, serial: serial);
        var (depot, other) = (await App.As("depot1"), await App.As("depot2"));
        var theirs = await Given.NewDevice(App, location: "depot-esbjerg");

        (await depot.Post($"/api/devices/{device}/stock-control", Hold($"enhed {serial} er revnet"))).Expect(200);
        (await other.Post($"/api/devices/{theirs}/stock-control", Hold($"enhed {serial} er revnet"))).Refused(Refused, 422);
        (await depot.Post($"/api/devices/{device}/stock-control", Hold($"enhed {serial[..6]}-{serial[6..]}"))).Refused(Refused, 422);
        (await depot.Post($"/api/devices/{device}/stock-control", Hold($"enhed {serial} og {Number()}"))).Refused(Refused, 422);
    }

    [Fact]
    public async Task So_may_its_lot_and_a_serial_with_letters_in_either_case()
    {
        var (serial, lot) = ($"SN{Number()}B", Number());
        var depot = await App.As("depot1");
        var made = await depot.Post("/api/devices", new { model = "tablet", serial, lot, location = "depot", source = "PO 1" });
        var device = Given.Made(App, made);

        (await depot.Post($"/api/devices/{device}/stock-control", Hold($"{serial.ToLowerInvariant()} fra {lot}"))).Expect(200);
    }

    [Fact]
    public async Task What_a_writer_names_may_stand_and_how_many_is_journaled_once()
    {
        var (ticket, first, second) = (await TicketAtDesk.Opened(App), Number(), Number());
        var body = new { text = $"Ordre {first}, {second[..6]} {second[6..]} og {second}", visibility = "internal", notCpr = new[] { first, second } };

        (await ticket.Step("spoc1", "notes", new { body.text, body.visibility })).Refused(Refused, 422);
        (await ticket.Step("spoc1", "notes", new { body.text, body.visibility, notCpr = new[] { first } })).Refused(Refused, 422);
        (await ticket.Step("spoc1", "notes", body, ("Idempotency-Key", first))).Expect(200);
        (await ticket.Step("spoc1", "notes", body, ("Idempotency-Key", first))).Expect(200);

        Assert.Equal(1, await Journaled("data LIKE @about AND actor = 'spoc1' AND data LIKE '%\"count\":3%'", ticket.Id));
        Assert.Equal(1, await Journaled("data LIKE @about", ticket.Id));
        Assert.Equal(0, await Stored.Value<int>(App.Settings, "SELECT count(*) FROM journal WHERE data LIKE @about", new { about = $"%{first}%" }));
        Assert.Contains((await ticket.Notes()).Select(note => note.GetProperty("text").GetString()), text => text == body.text);
    }

    [Theory]
    [InlineData("spoc1")]
    [InlineData("spoclead")]
    [InlineData("admin1")]
    public async Task That_numbers_were_named_is_for_who_audits_the_journal_and_in_nobodys_feed(string user)
    {
        var (ticket, number) = (await TicketAtDesk.Opened(App), Number());
        (await ticket.Step("spoc1", "notes", new { text = number, visibility = "internal", notCpr = new[] { number } })).Expect(200);

        var feed = (await (await App.As(user)).Get($"/api/journal?topics=ticket:{ticket.Id}")).Expect(200);

        Assert.Equal(["ticket.opened", "ticket.note-internal"], feed["items"].EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
        Assert.Equal(1, await Journaled("data LIKE @about", ticket.Id));
    }

    [Fact]
    public async Task More_than_a_few_names_are_no_names()
    {
        var ticket = await TicketAtDesk.Opened(App);

        (await ticket.Step("spoc1", "notes", new { text = Number(), visibility = "internal", notCpr = Enumerable.Range(0, 21).Select(_ => Number()) }))
            .Refused("invalid-content", 422);
    }

    [Fact]
    public async Task A_draft_and_a_recall_are_texts_too()
    {
        var (ticket, number) = (await TicketAtDesk.Opened(App), Number());
        var (agent, depot) = (await App.As("spoc1"), await App.As("depot1"));
        object Recall(string[]? notCpr) => new { reference = Given.Serial(), models = new[] { "tablet" }, text = $"Se {number}", notCpr };

        (await agent.Put($"/api/tickets/{ticket.Id}/draft", new { text = number })).Refused(Refused, 422);
        (await agent.Put($"/api/tickets/{ticket.Id}/draft", new { text = number, notCpr = new[] { number } })).Expect(200);
        (await depot.Post("/api/recalls", Recall(null))).Refused(Refused, 422);
        (await depot.Post("/api/recalls", Recall([number]))).Expect(201);

        Assert.Equal($$"""{"text":"{{number}}"}""", (await agent.Get($"/api/tickets/{ticket.Id}/draft")).Expect(200).Body);
        Assert.Equal(1, await Journaled("data LIKE @about", ticket.Id));
    }

    [Fact]
    public async Task The_evidence_of_a_scan_is_judged_like_a_body()
    {
        var (device, number) = (await Given.NewDevice(App), Number());
        var depot = await App.As("depot1");
        var tag = (await depot.Get($"/api/devices/{device}")).Text("assetTag");
        object Scan(string[]? notCpr) => new
        {
            scans = new[] { new { id = Guid.NewGuid(), codes = new[] { tag }, task = "stock-control", evidence = new { step = "hold", reason = $"se {number}", notCpr } } },
        };

        Assert.Equal(("refused", Refused), Outcome(await depot.Post("/api/scans", Scan(null))));
        Assert.Equal(("done", null), Outcome(await depot.Post("/api/scans", Scan([number]))));
    }

    [Theory]
    [InlineData("92080101901234")]
    [InlineData("CPR0101901234X")]
    [InlineData("010190\u200B1234")]
    [InlineData("\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF11\uFF12\uFF13\uFF14")]
    public async Task An_unknown_scan_of_one_is_stored_without_its_digits_and_says_so(string code)
    {
        var (depot, id) = (await App.As("depot1"), Guid.NewGuid());

        var answer = await depot.Post("/api/scans", new { scans = new[] { new { id, codes = new[] { code }, task = "cleaning" } } });

        Assert.Equal("reads-as-cpr", answer["results"][0].GetProperty("notes")[0].GetString());
        var kept = (await depot.Get("/api/unknown-scans?limit=200"))["items"].EnumerateArray().Single(scan => scan.GetProperty("id").GetGuid() == id);
        Assert.DoesNotContain(kept.GetProperty("codes")[0].GetString()!, char.IsNumber);
        Assert.Equal(["reads-as-cpr"], (await depot.Post("/api/codes", new { codes = new[] { "0101901234" } })).Texts("notes"));
    }

    [Fact]
    public async Task A_serial_that_reads_as_one_is_imported_with_a_note()
    {
        var file = $"model,serial,location,source\ntablet,{Number()},depot,PO 1\n";

        var tried = await Import("?dryRun=true", Given.Serial());
        Assert.Equal("reads-as-cpr", tried["results"][0].GetProperty("notes")[0].GetString());
        var key = Given.Serial();
        foreach (var answer in new[] { tried, await Import("", key), await Import("", key) })
            Assert.Equal(["reads-as-cpr"], answer.Texts("notes"));

        async Task<Answer> Import(string query, string with)
        {
            using var content = new StringContent(file, Encoding.UTF8, "text/csv");
            return (await (await App.As("depot1")).Send(HttpMethod.Post, $"/api/devices/import{query}", content, ("Idempotency-Key", with))).Expect(200);
        }
    }

    private static object Hold(string reason) => new { step = "hold", reason };

    /// <summary>A new number whose modulus 11 is right.</summary>
    private static string Number()
    {
        int[] weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        var date = new DateOnly(1951, 1, 1).AddDays(Interlocked.Increment(ref days)).ToString("ddMMyy");
        return Enumerable.Range(1000, 20).Select(tail => $"{date}{tail}").First(ten => ten.Select((c, i) => (c - '0') * weights[i]).Sum() % 11 == 0);
    }

    private static (string?, string?) Outcome(Answer answer)
    {
        var result = answer.Expect(200)["results"][0];
        return (result.GetProperty("outcome").GetString(), result.GetProperty("code") is { ValueKind: JsonValueKind.String } code ? code.GetString() : null);
    }

    private Task<int> Journaled(string which, Guid about) => Stored.Value<int>(
        App.Settings, $"SELECT count(*) FROM journal WHERE subject_kind = 'text' AND kind = 'text.numbers-named' AND {which}", new { about = $"%{about}%" });
}
