using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>A real process that is killed while a kit is picked and sent out. The picker sends again what was not answered.</summary>
public class OrderKillTests(Databases databases)
{
    private static readonly string[] Models = ["tablet", "pulse-oximeter", "blood-pressure-monitor", "scale"];

    [Fact]
    public async Task Each_part_is_picked_once_and_the_kit_is_sent_out_as_a_whole()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var server = new ServerProcess(await databases.New());
        await server.Start();
        var admin = await server.As("admin1");
        var citizen = (await admin.Post("/api/citizens", Given.Registration())).Expect(201).Id;
        var opening = new { kind = "new", citizen, programme = "telekol", parts = new[] { "blood-pressure-monitor" } };
        var order = (await Sent(server, "/api/orders", opening, isKilled: false)).Expect(201).Id;
        var tags = new List<string>();
        foreach (var model in Models)
            tags.Add(await Ready(admin, model));

        for (var i = 0; i < tags.Count; i++)
            (await Sent(server, $"/api/orders/{order}/pick", new { codes = new[] { tags[i] } }, isKilled: i == 2)).Expect(200);
        (await Sent(server, $"/api/orders/{order}/dispatch", new { carrier = "contractor-1" }, isKilled: true)).Expect(200);

        var seen = (await (await server.As("depot1")).Get($"/api/orders/{order}")).Expect(200);
        Assert.Equal(("in-transit", 1 + Models.Length + 1), (seen.Text("state"), seen["version"].GetInt32()));
        Assert.All(seen["lines"].EnumerateArray(), line => Assert.Equal("in-transit", line.GetProperty("state").GetString()));
        var journal = (await (await server.As("depot1")).Get($"/api/journal?topics=order:{order}&limit=200")).Expect(200);
        Assert.Equal((4, 1), (Times(journal, "order.picked"), Times(journal, "order.dispatched")));
    }

    // The answer to a request that was cut off is asked for again with its key.
    private static async Task<Answer> Sent(ServerProcess server, string path, object body, bool isKilled)
    {
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        if (isKilled)
        {
            var sending = (await server.As("depot1")).Post(path, body, key);
            await server.Kill();
            try
            {
                await sending;
            }
            catch (HttpRequestException)
            {
                Assert.True(sending.IsFaulted);
            }

            await server.Start();
        }

        var answer = await (await server.As("depot1")).Post(path, body, key);
        Assert.Equal(answer.Body, (await (await server.As("depot1")).Post(path, body, key)).Body);
        return answer;
    }

    private static async Task<string> Ready(Client admin, string model)
    {
        object? until = model == "blood-pressure-monitor" ? "2030-01-01" : null;
        var device = (await admin.Post("/api/devices", new { model, serial = Given.Serial(), location = "depot", source = "PO 1", calibratedUntil = until }))
            .Expect(201);
        (await admin.Post($"/api/devices/{device.Id}/stock-control", new { step = "test", passed = true })).Expect(200);
        if (model == "tablet")
        {
            var lines = (await admin.Get("/api/tasks")).Expect(200).Json.EnumerateArray()
                .Single(row => row.GetProperty("slug").GetString() == "app-installation").GetProperty("checklist").EnumerateArray()
                .ToDictionary(item => item.GetProperty("code").GetString()!, _ => true);
            (await admin.Post($"/api/devices/{device.Id}/app-installation", new { app = "telma", version = "2.0.0", checklist = lines })).Expect(200);
        }

        return device.Text("assetTag");
    }

    private static int Times(Answer journal, string kind) =>
        journal["items"].EnumerateArray().Count(entry => entry.GetProperty("kind").GetString() == kind);
}
