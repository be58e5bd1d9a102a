using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Tickets with all that hangs on one, an incident, a reply and a call.</summary>
internal sealed class DeskFiller(World world, Client agent, Client lead)
{
    private readonly WorldPlan plan = world.Plan;

    public static async Task Fill(TeleSSLApp app, World world)
    {
        var filler = new DeskFiller(world, world.People["spoc-agent"], world.People["spoc-lead"]);
        await filler.Tickets();
        await filler.Around();
        await filler.Attachments();
        await filler.OfTheDesk();
        await filler.Call(app);
        await filler.Pending(app);
        await filler.Referral();
        (await world.People["municipality"].Post($"/api/citizens/{world["citizen"]}/look-up", new { reason = "support" })).Expect(200);
    }

    /// <summary>The least that a ticket of this world needs.</summary>
    public static object Short(World world) => new
    {
        title = "t",
        description = "d",
        channel = "phone",
        reporter = new { kind = "staff" },
        municipality = world.Plan.Code,
        category = "other",
        priority = "p5",
    };

    private async Task Tickets()
    {
        world["ticket"] = await Ticket("sag", world["citizen"], world["device"]);
        world["ticket2"] = await Ticket("sag to");
        world["ticket3"] = await Ticket("sag tre");
        world["child"] = await Ticket("barn");
        world["merged"] = await Ticket("flettet");
    }

    private async Task<string> Ticket(string title, string? citizen = null, string? device = null) => (await agent.Post("/api/tickets", new
    {
        title = $"{plan.Canary} {title}",
        description = $"{plan.Canary} beskrivelse",
        channel = "phone",
        reporter = new { kind = "citizen", name = $"{plan.Canary} melder", phone = plan.CitizensPhone },
        municipality = plan.Code,
        category = "device",
        priority = "p3",
        component = $"part-{plan.Number}",
        citizen,
        device,
    })).Expect(201).Id.ToString();

    private async Task Around()
    {
        await Post("ticket", "notes", new { text = $"{plan.Canary} intern", visibility = "internal" });
        await Post("ticket", "notes", new { text = $"{plan.Canary} åben", visibility = "public" });
        await Post("child", "parent", new { parent = world["ticket"] });
        await Post("ticket", "link", new { to = world["ticket2"], @as = "related" });
        await Post("merged", "merge", new { into = world["ticket"] });
        await Post("ticket", "watch", new { });
        Done(await agent.Put($"/api/tickets/{world["ticket"]}/draft", new { text = $"{plan.Canary} kladde" }));
        await Post("ticket3", "resolve", new { resolution = $"{plan.Canary} løst" });
        await Post("ticket3", "satisfaction-link", new { });
    }

    private async Task Attachments()
    {
        foreach (var (thing, visibility) in new[] { ("attachment", "public"), ("attachment_i", "internal") })
        {
            var form = Files.Form(Files.Text($"{plan.Canary} indhold"), $"{plan.Canary}-{visibility}.txt", visibility);
            var answer = await agent.Send(HttpMethod.Post, $"/api/tickets/{world["ticket"]}/attachments", form);
            world[thing] = answer.Expect(201).Id.ToString();
        }
    }

    private async Task OfTheDesk()
    {
        var component = $"device/part-{plan.Number}-i";
        var incident = new { title = $"{plan.Canary} hændelse", kind = "component", value = component, queue = plan.Desk };
        world["incident"] = (await lead.Post("/api/incidents", incident)).Expect(201).Id.ToString();
        Done(await agent.Post($"/api/incidents/{world["incident"]}/link", new { ticket = world["ticket2"] }));
        var reply = new { title = $"{plan.Canary} svar", text = $"{plan.Canary} tekst", unit = plan.Desk, key = $"k{plan.Number}" };
        world["reply"] = (await lead.Post("/api/canned-replies", reply)).Expect(201).Id.ToString();
    }

    private async Task Call(TeleSSLApp app)
    {
        var at = app.Host.Time.GetUtcNow();
        var call = new { call = $"c-{plan.Number}", state = "ringing", from = plan.CitizensPhone, to = plan.DesksPhone, at };
        world["call"] = (await world.People["integration"].Post("/api/calls", call)).Expect(200).Id.ToString();
    }

    /// <summary>The second number of the day that lives elsewhere waits for a lead.</summary>
    private async Task Pending(TeleSSLApp app)
    {
        var elsewhere = Person.New();
        await elsewhere.Registered(app, "430");
        var registrar = world.People["municipality"];
        (await registrar.Post("/api/citizens", elsewhere.Registration(plan.Code))).Refused("citizen-known");
        world["pending"] = (await registrar.Post("/api/citizens", elsewhere.Registration(plan.Code))).Expect(202).Id.ToString();
    }

    private async Task Referral()
    {
        var body = new { citizen = world["citizen"], programme = "telekol", note = $"{plan.Canary} henvist", contact = $"{plan.Canary} datter" };
        world["referral"] = (await world.People["municipality"].Post("/api/referrals", body)).Expect(201).Id.ToString();
    }

    private async Task Post(string thing, string step, object body) => Done(await agent.Post($"/api/tickets/{world[thing]}/{step}", body));

    private static void Done(Answer answer) => Assert.True((int)answer.Status is >= 200 and < 300, answer.Body);
}
