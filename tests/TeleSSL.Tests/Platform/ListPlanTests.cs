using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform;

/// <summary>A server whose reads are explained, on large tables.</summary>
public sealed class ExplainedApp(Databases databases) : TeleSSLApp(databases)
{
    internal ExplainedDb Db => (ExplainedDb)Host.Services.GetRequiredService<Db>();

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(settings)
        {
            Also = services =>
            {
                var real = services.Single(service => service.ServiceType == typeof(Db)).ImplementationFactory!;
                services.AddSingleton<Db>(provider => new ExplainedDb((Db)real(provider)));
            },
        };
        host.Start();
        return host;
    }
}

/// <summary>PostgreSQL: no list reads a large table from end to end, or sorts more than its pages; for SQLite see TicketPlanTests.</summary>
public class ListPlanTests : IClassFixture<ExplainedApp>
{
    // A viewer of 22 municipalities gets a page of each, of which one page is left.
    private const int MostSorted = 22 * 201;
    private readonly ExplainedApp app;

    public ListPlanTests(ExplainedApp app)
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite's plans do not follow statistics; see TicketPlanTests.");
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task Each_list_seeks_its_page()
    {
        var tables = new LargeTables(app.Db);
        var (device, ticket, recall, citizen) = await Fill(tables);
        var large = await tables.Names();
        Assert.Superset(new HashSet<string> { "device", "journal", "ticket", "note", "ticket_note", "citizen", "unknown_scan", "phone_call", "fault_report", "look_up" }, large.ToHashSet());

        var wrong = new List<string>();
        foreach (var (user, path) in Lists(device, ticket, recall, citizen))
        {
            var client = await app.As(user);
            app.Db.Plans.Clear();
            var answer = await client.Get($"/api/{path}");
            Assert.True((int)answer.Status == 200, $"{user} GET {path}: {answer.Body}");
            if (answer.Json is { ValueKind: JsonValueKind.Object } page && page.TryGetProperty("next", out var next) && next.GetString() is { } cursor)
                (await client.Get($"/api/{path}&after={cursor}")).Expect(200);
            foreach (var (sql, plan) in app.Db.Plans)
                wrong.AddRange(Faults(plan, large).Select(fault => $"{user} GET {path}: {fault}\n{sql}"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    private static IEnumerable<(string User, string Path)> Lists(Guid device, Guid ticket, Guid recall, Guid citizen)
    {
        foreach (var user in (string[])["admin1", "depot1", "odense1", "spoc1"])
        {
            yield return (user, "devices?limit=50");
            yield return (user, "devices?limit=50&custody=in-use");
            yield return (user, "devices?limit=50&model=scale&q=T00");
            yield return (user, "devices?limit=50&q=0123");
            yield return (user, "devices?limit=50&location=depot");
            yield return (user, $"devices/{device}/history?limit=50");
            yield return (user, $"recalls/{recall}/devices?limit=50");
            yield return (user, "citizens?limit=50");
            yield return (user, "citizens?limit=50&with=broken&municipality=461");
            yield return (user, $"citizens/{citizen}");
        }

        foreach (var user in (string[])["spoclead", "spoc1", "odense1"])
        {
            yield return (user, "tickets?limit=50");
            yield return (user, "tickets?limit=50&status=new");
            yield return (user, "citizens?limit=50&with=open-ticket");
            yield return (user, "tickets?limit=50&due=overdue");
            yield return (user, "tickets?limit=50&unassigned=true");
            yield return (user, "tickets?limit=50&q=1000001");
            yield return (user, $"tickets/{ticket}/notes");
            yield return (user, $"tickets/{ticket}/clocks");
            yield return (user, $"tickets/{ticket}/bonds");
            yield return (user, $"tickets/{ticket}/attachments");
            yield return (user, "tickets/counts");
            yield return (user, "journal?limit=50");
        }

        yield return ("spoclead", "outbox?limit=50");
        yield return ("spoclead", $"citizens/{citizen}/look-ups?limit=50");
        foreach (var user in (string[])["odense1", "admin1"])
        {
            yield return (user, "look-ups?limit=50");
            yield return (user, "look-ups?limit=50&municipality=461&account=spoc1&from=2026-01-01");
        }

        foreach (var path in (string[])["calls", "incidents", "fault-reports", "canned-replies", "articles", $"tickets/{ticket}/articles", $"tickets/{ticket}/incidents"])
            yield return ("spoc1", path);
        foreach (var user in (string[])["odense1", "depot1", "spoc1", "admin1"])
            yield return (user, "referrals?limit=50&state=open");
        yield return ("depot1", "unknown-scans?limit=50");
        yield return ("driver1", "assignments?limit=50");
    }

    private async Task<(Guid Device, Guid Ticket, Guid Recall, Guid Citizen)> Fill(LargeTables tables)
    {
        var citizen = await Given.Citizen(app);
        var device = await Given.DeviceInUse(app, citizen, "scale");
        var (desk, depot) = (await app.As("spoc1"), await app.As("depot1"));
        var ticket = (await desk.Post("/api/tickets", new
        {
            title = "Kan ikke logge ind",
            description = "Skærmen bliver ved at dreje.",
            channel = "mail",
            reporter = new { kind = "staff" },
            municipality = "461",
            category = "login",
            priority = "p3",
        })).Expect(201).Id;
        var recall = (await depot.Post("/api/recalls", new { reference = "FSN-PLANS", models = new[] { "scale" }, text = "May show a wrong weight" })).Expect(201).Id;
        (await depot.Post("/api/scans", new { scans = new[] { new { id = Guid.NewGuid(), codes = new[] { "NOBODY-KNOWS" }, task = "stock-control", evidence = new { step = "test", passed = true } } } })).Expect(200);
        const string OfCitizen = "CAST(md5('citizen' || n) AS uuid)";
        const string Municipality = "(ARRAY['461','430','561','607','621','440','450','410'])[1 + n % 8]";
        await tables.Fill("device", ("tag", "1000000 + n"), ("serial", "r.serial || n"), ("serial_folded", "r.serial_folded || n"), ("serial_reversed", "reverse(r.serial_folded || n)"), ("municipality", Municipality), ("custody", "(ARRAY['in-use','in-stock','dispatched'])[1 + n % 3]"), ("citizen", OfCitizen));
        await tables.Fill("ticket", ("number", "1000000 + n"), ("municipality", Municipality), ("status", "coalesce((ARRAY['new','open'])[1 + n % 40], 'closed')"), ("assignee", "'spoc1'"));
        await tables.Fill("journal", ("subject_kind", "(ARRAY['device','ticket'])[1 + n % 2]"), ("subject_id", "gen_random_uuid()::text"), ("municipality", Municipality));
        foreach (var table in (string[])["note", "citizen", "unknown_scan", "scan"])
            await tables.Fill(table, ("cpr_hash", "r.cpr_hash || n"), ("id", table == "citizen" ? OfCitizen : "gen_random_uuid()"));
        await tables.Fill("ticket_note", ("ticket", "gen_random_uuid()"));
        await Insert("phone_call", "id, version, unit, external, standing, at, state", "gen_random_uuid(), 1, 'spoc', 'x' || n, 'over', now(), '{}'");
        await Insert("fault_report", "id, version, receipt, at, category, handled_by", "gen_random_uuid(), 1, 'x' || n, now(), 'other', 'spoc1'");
        await Insert("look_up", "id, citizen, at, actor, organisation, reason, municipality", $"gen_random_uuid(), gen_random_uuid(), now(), 'spoc' || n % 20, 'spoc', 'check', {Municipality}");
        await Insert("list_look_up", "id, at, actor, organisation, reason, citizens, fingerprint", "CAST(md5('list' || n) AS uuid), now(), 'spoc' || n % 20, 'spoc', 'check', 1, ''");
        await Insert("list_look_up_citizen", "list, citizen, municipality", $"CAST(md5('list' || n) AS uuid), gen_random_uuid(), {Municipality}");
        await tables.Analyze();
        return (device, ticket, recall, citizen);
    }

    private async Task Insert(string table, string columns, string values) => await app.Db.Write<int>(async tx =>
        await tx.ExecuteCounted($"INSERT INTO {table} ({columns}) SELECT {values} FROM generate_series(1, {LargeTables.Rows}) n"));

    private static IEnumerable<string> Faults(string plan, IReadOnlyList<string> large)
    {
        using var document = JsonDocument.Parse(plan);
        return [.. Nodes(document.RootElement[0].GetProperty("Plan")).Select(node => Fault(node, large)).OfType<string>()];
    }

    private static string? Fault(JsonElement node, IReadOnlyList<string> large) => node.GetProperty("Node Type").GetString() switch
    {
        "Seq Scan" when large.Contains(node.GetProperty("Relation Name").GetString()!) => $"reads all of {node.GetProperty("Relation Name")}",
        "Sort" when node.GetProperty("Plan Rows").GetDouble() > MostSorted => $"sorts {node.GetProperty("Plan Rows")} rows",
        _ => null,
    };

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        [node, .. node.TryGetProperty("Plans", out var below) ? below.EnumerateArray().SelectMany(Nodes) : []];
}
