using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>Two calls at the same moment, through two processes where there can be two.</summary>
public class AtOnceTests : IClassFixture<TwoServers>
{
    private const int Times = 25;
    private readonly TwoServers servers;

    public AtOnceTests(TwoServers servers)
    {
        Assert.SkipWhen(servers.App.Unavailable is not null, servers.App.Unavailable ?? "");
        this.servers = servers;
    }

    [Fact]
    public async Task The_same_key_has_one_effect_and_the_other_answer_is_a_replay()
    {
        for (var time = 0; time < Times; time++)
        {
            var body = new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" };
            var made = await Both("/api/devices", body, body, ("Idempotency-Key", $"made-{time}"));
            IsOnce(made, 201, version: 1);
            var tested = new { step = "test", passed = true };
            IsOnce(await Both($"/api/devices/{made[0].Id}/stock-control", tested, tested, ("Idempotency-Key", "tested")), 200, version: 2);
        }
    }

    [Fact]
    public async Task The_same_device_goes_to_one_of_two_citizens()
    {
        Guid[] citizens = [await Given.Citizen(servers.App), await Given.Citizen(servers.App)];
        var device = await Given.ReadyDevice(servers.App, "scale");
        var path = $"/api/devices/{device}/stock-control";
        for (var time = 0; time < Times; time++)
        {
            var answers = await Both(path, Reserve(citizens[0]), Reserve(citizens[1]));

            Assert.Equal([200, 409], answers.Select(answer => (int)answer.Status).Order());
            var winner = answers.Single(answer => (int)answer.Status == 200);
            answers.Single(answer => (int)answer.Status == 409).Refused("task-not-possible");
            var now = (await servers.First.Get($"/api/devices/{device}")).Expect(200);
            Assert.Equal(winner["citizen"].GetGuid(), now["citizen"].GetGuid());
            Assert.Equal(3 + (2 * time), now["version"].GetInt32());
            (await servers.Second.Post(path, new { step = "release", reason = $"again {time}" })).Expect(200);
        }
    }

    [Fact]
    public async Task The_same_box_comes_back_once()
    {
        var device = await Given.DispatchedDevice(servers.App, await Given.Citizen(servers.App), "scale");
        var path = $"/api/devices/{device}/delivery";
        for (var time = 0; time < Times; time++)
        {
            var answers = await Both(path, new { step = "returned", location = "depot" }, new { step = "returned", location = "depot/returns" });

            Assert.Equal([200, 409], answers.Select(answer => (int)answer.Status).Order());
            var winner = answers.Single(answer => (int)answer.Status == 200);
            var now = (await servers.Second.Get($"/api/devices/{device}")).Expect(200);
            Assert.Equal(("reserved", winner.Text("location")), (now.Text("custody"), now.Text("location")));
            (await servers.First.Post(path, new { step = "dispatched", carrier = "contractor-1" })).Expect(200);
        }
    }

    [Fact]
    public async Task The_same_serial_is_registered_once()
    {
        for (var time = 0; time < Times; time++)
        {
            var body = new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" };
            var answers = await Both("/api/devices", body, body);
            Assert.Equal([201, 409], answers.Select(answer => (int)answer.Status).Order());
            answers.Single(answer => (int)answer.Status == 409).Refused("already-registered");
        }
    }

    [Fact]
    public async Task The_same_version_is_changed_once()
    {
        var device = await Given.ReadyDevice(servers.App, "scale");
        var path = $"/api/devices/{device}/stock-control";
        for (var version = 2; version < Times; version++)
        {
            var answers = await Both(
                path,
                new { step = "move", location = "depot/shelf-a" },
                new { step = "calibrate", validUntil = "2031-01-01" },
                ("If-Match", $"\"{version}\""));
            Assert.Equal([200, 412], answers.Select(answer => (int)answer.Status).Order());
            Assert.Equal($"\"{version + 1}\"", answers.Single(answer => (int)answer.Status == 200).ETag);
            (await servers.First.Post(path, new { step = "move", location = "depot" }, ("If-Match", $"\"{++version}\""))).Expect(200);
        }
    }

    [Fact]
    public async Task Many_at_once_with_one_key_all_get_the_one_answer()
    {
        var body = new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" };
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            (i % 2 == 0 ? servers.First : servers.Second).Post("/api/devices", body, ("Idempotency-Key", "many"))));

        Assert.All(answers, answer => answer.Expect(201));
        Assert.Single(answers.Select(answer => answer.Id).Distinct());
        Assert.Single(answers, answer => !answer.Headers.ContainsKey("Idempotency-Replayed"));
    }

    [Fact]
    public async Task An_answer_given_again_says_the_same_also_about_a_device_with_a_citizen()
    {
        var device = await Given.ReadyDevice(servers.App, "scale");
        var reserve = Reserve(await Given.Citizen(servers.App));
        var first = await servers.First.Post($"/api/devices/{device}/stock-control", reserve, ("Idempotency-Key", "reserve"));
        var again = await servers.Second.Post($"/api/devices/{device}/stock-control", reserve, ("Idempotency-Key", "reserve"));

        Assert.Equal(first.Expect(200).Body, again.Expect(200).Body);
        Assert.Equal(first.ETag, again.ETag);
    }

    private static void IsOnce(Answer[] answers, int status, int version)
    {
        Assert.All(answers, answer => Assert.Equal(version, answer.Expect(status)["version"].GetInt32()));
        Assert.Equal(answers[0].Id, answers[1].Id);
        Assert.Equal("true", Assert.Single(answers, answer => answer.Headers.ContainsKey("Idempotency-Replayed")).Headers["Idempotency-Replayed"]);
    }

    private static object Reserve(Guid citizen) => new { step = "reserve", citizen, programme = "telekol" };

    private Task<Answer[]> Both(string path, object first, object second, params (string Name, string Value)[] headers) =>
        Task.WhenAll(servers.First.Post(path, first, headers), servers.Second.Post(path, second, headers));
}
