using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Citizens;

/// <summary>
/// All that people write about one citizen, before and after it is known whom it is about: on a ticket, on one that was merged into it
/// and on one that had been merged into that; each text begins with the word.
/// </summary>
internal sealed class WordsAbout
{
    private readonly PartnersApp app;
    private readonly string word;
    private readonly List<string> texts = [];
    private readonly List<TicketAtDesk> tickets = [];

    private WordsAbout(PartnersApp app, string word, Person person, Guid citizen)
    {
        (this.app, this.word, Citizen) = (app, word, citizen);
        texts.Add(person.Name);
        Person = person;
    }

    public Person Person { get; }

    public Guid Citizen { get; }

    public IReadOnlyList<string> Texts => texts;

    public IReadOnlyList<Guid> Subjects => [.. tickets.Select(ticket => ticket.Id)];

    public static async Task<WordsAbout> Someone(PartnersApp app, string word)
    {
        var person = Person.New();
        var written = new WordsAbout(app, word, person, await person.Registered(app));
        await written.OnDevice();
        var (first, second, own) = (await written.Ticket(null), await written.Ticket(null), await written.Ticket(written.Citizen));
        await Handled(app, await Report(app, written.Says("en rapport, før nogen vidste hvem")), first);
        await Merge(first, second);
        await written.Draft(second, "spoc2");
        await Merge(second, own);
        await written.Draft(first, "spoclead");
        await Handled(app, await Report(app, written.Says("en rapport på borgerens sag")), own);
        await Handled(app, await Report(app, written.Says("en rapport på den flettede sag")), second);
        await written.Escalate(own);
        await written.Calls(own);
        return written;
    }

    /// <summary>A stranger's, by a code that no one knows. Returns the receipt.</summary>
    public static async Task<string> Report(TeleSSLApp app, string text) => (await app.Nobody.Post(
        "/api/public/fault-reports", new { code = $"ukendt-{Guid.CreateVersion7()}", what = "device", text, phone = "20304050" })).Expect(202).Text("receipt");

    public static async Task Handled(TeleSSLApp app, string receipt, TicketAtDesk ticket)
    {
        var agent = await app.As("spoc1");
        var report = Assert.Single((await agent.Get($"/api/fault-reports?receipt={receipt}")).Expect(200)["items"].EnumerateArray());
        (await agent.Post($"/api/fault-reports/{report.GetProperty("id").GetGuid()}/handled", new { ticket = ticket.Id })).Expect(204);
    }

    /// <summary>Resolved, so that the citizen may be erased.</summary>
    public Task Over() => tickets[^1].Does("resolve", new { resolution = Says("løst") });

    private string Says(string what)
    {
        texts.Add($"{word} {texts.Count}: {what}");
        return texts[^1];
    }

    private async Task<TicketAtDesk> Ticket(Guid? citizen)
    {
        var body = new
        {
            title = Says("titel"),
            description = Says("beskrivelse"),
            channel = "phone",
            reporter = new { kind = "relative", name = Says("anmelder"), phone = "20304050" },
            municipality = "461",
            category = "device",
            priority = "p3",
            citizen,
        };
        var ticket = new TicketAtDesk(app, Given.Made(app, await (await app.As("spoc1")).Post("/api/tickets", body)));
        tickets.Add(ticket);
        await ticket.Does("notes", new { text = Says("note"), visibility = "internal" });
        await Draft(ticket, "spoc1");
        (await Files.Put(app, ticket, Files.Form(Files.Png(), $"{Says("billede").Replace(':', ' ')}.png"))).Expect(201);
        texts[^1] = texts[^1].Replace(':', ' ');
        return ticket;
    }

    private async Task Draft(TicketAtDesk ticket, string user) =>
        (await (await app.As(user)).Put($"/api/tickets/{ticket.Id}/draft", new { text = Says("kladde") })).Expect(200);

    private static Task Merge(TicketAtDesk ticket, TicketAtDesk into) => ticket.Does("merge", new { into = into.Id });

    private Task Escalate(TicketAtDesk ticket) => ticket.Does("escalate", new
    {
        to = "telma",
        triage = new { checks = new[] { "restarted" }, localCausesExcluded = true, findings = Says("fundet ved fejlsøgning") },
    });

    private async Task Calls(TicketAtDesk ticket)
    {
        const string desk = "+4500003030";
        (await (await app.As("spoclead")).Post("/api/desk-phones/spoc", new { numbers = new[] { desk } })).Expect(200);
        var (name, password) = ($"exchange-{word.ToLowerInvariant()}", "correct horse battery");
        (await (await app.As("admin1")).Post("/api/accounts", new { name, password, memberships = new[] { new { organisation = "spoc", role = "integration" } } })).Expect(201);
        var http = app.Host.CreateClient();
        http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        var exchange = new Client(http);
        (await exchange.Post("/api/session", new { user = name, password })).Expect(204);
        var call = (await exchange.Post("/api/calls", new { call = word, state = "ringing", from = Person.Phone, to = desk, at = app.Host.Time.GetUtcNow() })).Expect(200);
        (await (await app.As("spoc1")).Post($"/api/calls/{call.Id}/ticket", new { ticket = ticket.Id })).Expect(200);
        await ticket.Does("notes", new { text = Says("ringede igen"), visibility = "public" });
    }

    // Sealed with the citizen's key itself.
    private async Task OnDevice()
    {
        var device = await Given.ReservedDevice(app, Citizen, "scale");
        await Given.Step(app, device, "stock-control", new { step = "release", reason = Says("flytter på plejehjem") });
    }
}
