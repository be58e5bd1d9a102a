using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Odense with the common unit, and Esbjerg with its own and with a desk of its own.</summary>
internal sealed record Worlds(World Odense, World Esbjerg)
{
    private static readonly WorldPlan OfOdense = new(1, "KANA00001X", "461", "ssl-syd", "spoc", "depot", "contractor-1")
    {
        Users = new Dictionary<string, string>
        {
            ["logistics"] = "depot1",
            ["spoc-agent"] = "spoc1",
            ["contractor"] = "driver1",
            ["integration"] = "odense-exchange",
            ["municipality"] = "odense1",
            ["spoc-lead"] = "spoclead",
        },
    };

    private static readonly WorldPlan OfEsbjerg = new(2, "KOKB00002X", "561", "ssl-esbjerg", "spoc-odense", "depot-esbjerg", "contractor-2")
    {
        Users = new Dictionary<string, string>
        {
            ["logistics"] = "depot2",
            ["spoc-agent"] = "esbjerg-agent",
            ["contractor"] = "esbjerg-driver",
            ["integration"] = "esbjerg-exchange",
            ["municipality"] = "esbjerg1",
            ["spoc-lead"] = "esbjerg-lead",
        },
    };

    public IEnumerable<(World Own, World Other)> BothWays => [(Odense, Esbjerg), (Esbjerg, Odense)];

    public static async Task<Worlds> Build(TeleSSLApp app)
    {
        await GiveEsbjergADesk(app);
        var (odense, esbjerg) = (new World(OfOdense), new World(OfEsbjerg));
        foreach (var world in new[] { odense, esbjerg })
        {
            await SignIn(app, world);
            await StockFiller.Fill(app, world);
            await DeskFiller.Fill(app, world);
        }

        await Tie(odense, odense, esbjerg);
        await Tie(odense, esbjerg, odense);
        return new Worlds(odense, esbjerg);
    }

    private static async Task GiveEsbjergADesk(TeleSSLApp app)
    {
        var admin = await app.As("admin1");
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
        var today = TimeZoneInfo.ConvertTime(app.Host.Time.GetUtcNow(), zone).ToString("yyyy-MM-dd");
        var served = (await admin.Get("/api/agreements?organisation=561&unit=spoc")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("service").GetString() == "spoc").GetProperty("id").GetGuid();
        (await admin.Post($"/api/agreements/{served}/end", new { to = today })).Expect(200);
        var agreement = new { organisation = "561", service = "spoc", unit = "spoc-odense", from = today };
        (await admin.Post("/api/agreements", agreement)).Expect(201);
        (await admin.Post("/api/organisations", new { kind = "contractor", name = "Anden vognmand", code = "contractor-2" })).Expect(201);
        foreach (var plan in new[] { OfOdense, OfEsbjerg })
            (await admin.Post($"/api/desk-phones/{plan.Desk}", new { numbers = new[] { plan.DesksPhone } })).Expect(200);
    }

    private static async Task SignIn(TeleSSLApp app, World world)
    {
        foreach (var (role, user) in world.Plan.Users)
            world.People[role] = user.Contains('-')
                ? await Accounts.New(app, user, (Home(world.Plan, role), role))
                : await app.As(user);
    }

    private static string Home(WorldPlan plan, string role) => role == "contractor" ? plan.Carrier : plan.Desk;

    /// <summary>A lead who sees both worlds ties a ticket of one to things of the other: each side still sees its own only.</summary>
    private static async Task Tie(World leads, World own, World other)
    {
        var ticket = (await own.People["spoc-agent"].Post("/api/tickets", DeskFiller.Short(own))).Expect(201).Id;
        var lead = leads.People["spoc-lead"];
        (await lead.Post($"/api/tickets/{ticket}/link", new { to = other["ticket2"], @as = "related" })).Expect(200);
        (await lead.Post($"/api/tickets/{ticket}/parent", new { parent = other["ticket"] })).Expect(200);
        (await lead.Post($"/api/tickets/{ticket}/link-device", new { device = other["device"] })).Expect(200);
    }
}
