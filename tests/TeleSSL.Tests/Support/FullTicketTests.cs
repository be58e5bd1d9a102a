using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>What a ticket or an incident can have no more of.</summary>
public class FullTicketTests(TeleSSLApp app) : Story(app)
{
    private const int Most = 200;

    [Fact]
    public async Task A_ticket_has_at_most_200_links_200_children_and_200_watchers()
    {
        var (full, other) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await Many(full, "links", i => $$"""{"ticket":"{{Id(i)}}","as":"related"}""");
        (await full.Step("spoc1", "link", new { to = other.Id, @as = "related" })).Refused("too-many-links");

        await Many(full, "watchers", i => $"\"agent-{i}\"");
        (await full.Step("spoc1", "watch", new { })).Refused("too-many-watchers");

        var children = await Task.WhenAll(Enumerable.Range(0, Most).Select(_ => TicketAtDesk.Opened(App)));
        foreach (var child in children)
            await Stored.Execute(App.Settings, "UPDATE ticket SET parent = @parent WHERE id = @Id", new { parent = full.Id, child.Id });
        (await other.Step("spoc1", "parent", new { parent = full.Id })).Refused("too-many-children");
    }

    [Fact]
    public async Task A_ticket_has_at_most_100_attachments()
    {
        var ticket = await TicketAtDesk.Opened(App);
        for (var i = 0; i < 100; i++)
            (await Files.Put(App, ticket, Files.Form(Files.Text($"line {i}"), $"log-{i}.txt"))).Expect(201);

        (await Files.Put(App, ticket, Files.Form(Files.Text("one more"), "log.txt"))).Refused("too-many-attachments");

        Assert.Equal(100, (await Files.All(App, ticket)).Json.GetArrayLength());
    }

    [Fact]
    public async Task An_incident_has_at_most_200_tickets()
    {
        var desk = new Desk(App);
        var (_, incident) = await desk.Confirmed();
        await Stored.Execute(
            App.Settings, """UPDATE incident SET state = replace(state, '"caseCount":4', '"caseCount":200') WHERE id = @id""",
            new { id = incident });

        (await desk.Step(incident, "link", new { ticket = (await TicketAtDesk.Opened(App)).Id })).Refused("too-many-cases");
    }

    private static Guid Id(int i) => new(i, 0, 0, new byte[8]);

    /// <summary>Written past the server: what would take 200 accounts to do.</summary>
    private Task Many(TicketAtDesk ticket, string member, Func<int, string> one) => Stored.Execute(
        App.Settings, "UPDATE ticket SET state = replace(state, @none, @many) WHERE id = @Id",
        new
        {
            ticket.Id,
            none = $"\"{member}\":[]",
            many = $"\"{member}\":[{string.Join(',', Enumerable.Range(0, Most).Select(one))}]",
        });
}
