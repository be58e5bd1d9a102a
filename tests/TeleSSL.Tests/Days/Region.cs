using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Days;

/// <summary>The product and both partners, each a process of its own, spoken to by HTTP alone.</summary>
internal sealed class Region : IAsyncDisposable
{
    private const string Secret = "not-a-secret-but-as-long-as-one-has-to-be";

    private readonly ServerProcess server;

    private Region(ServerProcess server, SimulatorProcess fut, SimulatorProcess telma) =>
        (this.server, Fut, Telma) = (server, fut, telma);

    public SimulatorProcess Fut { get; }

    public SimulatorProcess Telma { get; }

    public static async Task<Region> Open(Databases databases)
    {
        var fut = await SimulatorProcess.Start("fut", "--client-secret", Secret, "--secret", Secret);
        var telma = await SimulatorProcess.Start("telma", "--token", Secret, "--secret", Secret);
        var server = await new ServerProcess(Settings(await databases.New(), fut.Root, telma.Root)).Start();
        await fut.Put("callback", new { callback = $"{server.Address}api/partners/fut/events" });
        await telma.Put("settings", new { callback = $"{server.Address}api/partners/telma/events" });
        return new Region(server, fut, telma);
    }

    public Task<Client> As(string user) => server.As(user);

    /// <summary>The list of an endpoint, one page.</summary>
    public async Task<JsonElement[]> List(string user, string path) =>
        [.. (await (await As(user)).Get(path)).Expect(200)["items"].EnumerateArray()];

    public async Task<Answer> Post(string user, string path, object? body = null, int expected = 200) =>
        (await (await As(user)).Post(path, body ?? new { })).Expect(expected);

    /// <summary>Every line of a task's checklist, ticked.</summary>
    public async Task<Dictionary<string, bool>> Checklist(string user, string task) =>
        (await (await As(user)).Get("/api/tasks")).Expect(200).Json.EnumerateArray()
            .Single(row => row.GetProperty("slug").GetString() == task).GetProperty("checklist").EnumerateArray()
            .ToDictionary(item => item.GetProperty("code").GetString()!, _ => true);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await Fut.DisposeAsync();
        await Telma.DisposeAsync();
    }

    private static Dictionary<string, string?> Settings(Dictionary<string, string?> database, Uri fut, Uri telma) => new(database)
    {
        ["Telma:Mode"] = "api",
        ["Telma:BaseAddress"] = $"{telma}telma/v1",
        ["Telma:Token"] = Secret,
        ["Telma:WebhookSecret"] = Secret,
        ["Telma:OrganisationSor"] = "99900000000000000",
        ["Ssl:UseFutOrderService"] = "on",
        ["Ssl:Order"] = $"{fut}ssl-order/v1",
        ["Ssl:Catalogue"] = $"{fut}ssl-catalogue/v1",
        ["Fut:Auth:Issuer"] = $"{fut}auth/realms/ehealth",
        ["Fut:Auth:ClientId"] = "telessl",
        ["Fut:Auth:Secret"] = Secret,
        ["Fut:EventSecret"] = Secret,
        ["Fut:OrganizationId"] = $"{fut}organization/fhir/Organization/900",
        ["Fut:Unit"] = "ssl-syd",
        ["Fut:Buyers:461"] = $"{fut}organization/fhir/Organization/461",
        ["Fut:Buyers:573"] = $"{fut}organization/fhir/Organization/573",
        ["Fut:Buyers:575"] = $"{fut}organization/fhir/Organization/575",
        ["Fut:Fhir:Patient"] = $"{fut}patient/fhir",
        ["Fut:Fhir:CarePlan"] = $"{fut}careplan/fhir",
        ["Fut:Fhir:Organization"] = $"{fut}organization/fhir",
        ["Fut:Fhir:Device"] = $"{fut}device/fhir",
        ["Fut:Fhir:Task"] = $"{fut}task/fhir",
        ["Fut:Fhir:Reporting"] = $"{fut}reporting/fhir",
    };
}
