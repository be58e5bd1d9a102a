using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A ticket at the desk and those who work on it.</summary>
internal sealed class TicketAtDesk(TeleSSLApp app, Guid id)
{
    public Guid Id => id;

    /// <summary>Opened by an agent during a call from Odense, unless told otherwise.</summary>
    public static async Task<TicketAtDesk> Opened(
        TeleSSLApp app, string municipality = "461", string channel = "phone", string priority = "p3", Guid? citizen = null, Guid? device = null) =>
        new(app, Given.Made(app, await (await app.As("spoc1")).Post("/api/tickets", Body(municipality, channel, priority, citizen, device))));

    public static object Body(string municipality = "461", string channel = "phone", string priority = "p3", Guid? citizen = null, Guid? device = null) => new
    {
        title = "Tabletten starter ikke",
        description = "Skærmen er sort, også efter en nat i opladeren.",
        channel,
        reporter = new { kind = "relative", name = "Prøve Pårørende", phone = "20304050" },
        municipality,
        category = "device",
        priority,
        citizen,
        device,
    };

    public async Task<Answer> Step(string user, string step, object body, params (string, string)[] headers) =>
        await (await app.As(user)).Post($"/api/tickets/{id}/{step}", body, headers);

    /// <summary>A step by an agent that must go well.</summary>
    public async Task<Answer> Does(string step, object body, string user = "spoc1") => (await Step(user, step, body)).Expect(200);

    public async Task<Answer> Now(string user = "spoc1") => (await (await app.As(user)).Get($"/api/tickets/{id}")).Expect(200);

    public async Task<Answer> Bonds(string user = "spoc1") => (await (await app.As(user)).Get($"/api/tickets/{id}/bonds")).Expect(200);

    public async Task<IReadOnlyList<JsonElement>> Notes(string user = "spoc1") =>
        [.. (await (await app.As(user)).Get($"/api/tickets/{id}/notes")).Expect(200).Json.EnumerateArray()];

    public async Task<JsonElement> Clock(string name) => (await (await app.As("spoc1")).Get($"/api/tickets/{id}/clocks")).Expect(200)
        .Json.EnumerateArray().Single(clock => clock.GetProperty("clock").GetString() == name);
}
