using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A desk that many call about the same thing, and its incidents.</summary>
internal sealed class Desk(TeleSSLApp app)
{
    private static int components;

    /// <summary>What nobody else in the run calls about.</summary>
    public string Component { get; } = $"part-{Interlocked.Increment(ref components)}";

    public string Value => $"login/{Component}";

    public async Task<TicketAtDesk> Call(string municipality = "461", Guid? device = null, string channel = "mail", Guid? citizen = null, Client? through = null)
    {
        var body = new
        {
            title = "Kan ikke logge ind",
            description = "Skærmen bliver ved at dreje.",
            channel,
            reporter = new { kind = "staff" },
            municipality,
            category = "login",
            component = Component,
            priority = "p3",
            device,
            citizen,
        };
        return new TicketAtDesk(app, (await (through ?? await app.As("spoc1")).Post("/api/tickets", body)).Expect(201).Id);
    }

    /// <summary>As many as raise an alarm, and the incident that it suggests.</summary>
    public async Task<(IReadOnlyList<TicketAtDesk> Tickets, Guid Incident)> Alarm()
    {
        TicketAtDesk[] tickets = [await Call(), await Call("430"), await Call(), await Call("430")];
        return (tickets, Assert.Single(await Incidents()).GetProperty("id").GetGuid());
    }

    public async Task<(IReadOnlyList<TicketAtDesk> Tickets, Guid Incident)> Confirmed()
    {
        var alarm = await Alarm();
        (await Step(alarm.Incident, "confirm", new { title = "Login nede", priority = "p1" })).Expect(200);
        return alarm;
    }

    public async Task<Answer> Step(Guid incident, string step, object body, string user = "spoc1", params (string, string)[] headers) =>
        await (await app.As(user)).Post($"/api/incidents/{incident}/{step}", body, headers);

    public async Task<Answer> Now(Guid incident, string user = "spoc1") => (await (await app.As(user)).Get($"/api/incidents/{incident}")).Expect(200);

    /// <summary>Those on what is called about here, newest first.</summary>
    public Task<IReadOnlyList<JsonElement>> Incidents(string state = "suggested") => Incidents(Value, state);

    public async Task<IReadOnlyList<JsonElement>> Incidents(string value, string state) =>
        [.. (await (await app.As("spoc1")).Get($"/api/incidents?state={state}&limit=200")).Expect(200)["items"].EnumerateArray().Where(one => one.GetProperty("value").GetString() == value)];

    public async Task<string[]> Kinds(Guid incident) => [.. (await Stored.Journal(app, "incident", incident)).Select(entry => entry.Kind)];
}
