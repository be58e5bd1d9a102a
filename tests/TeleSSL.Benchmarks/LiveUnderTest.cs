using System.Net;

namespace TeleSSL.Benchmarks;

/// <summary>The real feed: many followers as a coordinator of each municipality, and changes of devices that its citizens have.</summary>
internal static class LiveUnderTest
{
    private const string Password = "a password for benchmarks";
    private const string Support = """{"ticket":"t1"}""";

    public static async Task<LiveFeed> Gather(IReadOnlyList<Child> servers, LiveJournal journal, int followers)
    {
        var crowd = new Crowd(followers, await Seats(servers, journal.Municipalities), journal.Start);
        await crowd.Connect();
        var devices = journal.Devices();
        var change = (await servers.Each(async server => Change(await server.SignIn("spoc1"), devices))).InTurn();
        // One change through the server wakes its feed.
        return new LiveFeed("TeleSSL", crowd, change, journal.Write, _ => Once(change), () => Task.FromResult(journal.Due()));
    }

    // Followers take the seats in order: those of a municipality are spread over the servers.
    private static async Task<Seat[]> Seats(IReadOnlyList<Child> servers, IReadOnlyList<string> municipalities)
    {
        var admin = await servers[0].SignIn("admin1");
        var seats = new List<Seat>();
        foreach (var municipality in municipalities)
        {
            var name = $"coordinator-{municipality}";
            var account = $$"""{"name":"{{name}}","memberships":[{"organisation":"{{municipality}}","role":"municipality"}],"password":"{{Password}}"}""";
            await Once(new("an account", servers[0], () => admin.Post("/api/accounts", account)) { Good = HttpStatusCode.Created });
            seats.Add(new Seat(HubOf(servers[0]), (await servers[0].SignIn(name, Password)).Cookie, seats.Count));
        }

        return [.. servers.SelectMany(server => seats.Select(seat => seat with { Hub = HubOf(server) }))];
    }

    private static Uri HubOf(Child server) => new UriBuilder(new Uri(server.Address, "/hubs/live")) { Scheme = "ws" }.Uri;

    // Each municipality in turn, so that all get the same number.
    private static Endpoint Change(Caller desk, IReadOnlyList<Guid[]> devices)
    {
        var made = 0;
        return new Endpoint("a change", desk.Server, () =>
        {
            var own = devices[(int)((uint)Interlocked.Increment(ref made) % devices.Count)];
            return desk.Post($"/api/devices/{own[Random.Shared.Next(own.Length)]}/support", Support);
        });
    }

    private static async Task Once(Endpoint endpoint)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var answer = await http.SendAsync(endpoint.Next());
        if (answer.StatusCode != endpoint.Good)
            throw new BenchmarkException($"{endpoint.Name}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
