namespace TeleSSL.Benchmarks;

/// <summary>The client side of the live probe.</summary>
internal static class LiveProbe
{
    /// <summary>Its entries are as long as the real ones.</summary>
    public static async Task<LiveFeed> Gather(Child server, int groups, int followers)
    {
        var hub = new UriBuilder(new Uri(server.Address, LiveProbeHost.Path)) { Scheme = "ws" };
        Seat[] seats = [.. Enumerable.Range(0, groups).Select(group => new Seat(new UriBuilder(hub.Uri) { Query = $"group={group}" }.Uri, "", group))];
        var crowd = new Crowd(followers, seats, 0);
        await crowd.Connect();
        var change = new Endpoint("a change", server, () => new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/publish/1")));
        return new LiveFeed("probe", crowd, change, _ => { }, each => Ask(server, HttpMethod.Post, $"/publish/{each * groups}"), () => Due(server, groups));
    }

    public static async Task<Child> Start(int groups, int entryLength)
    {
        var address = Child.FreeAddress();
        return await Child.Start("TeleSSL.Benchmarks", address, [LiveProbeHost.Verb, address.ToString(), $"{groups}", $"{entryLength}"]).Answers();
    }

    private static async Task<Tally[]> Due(Child server, int groups)
    {
        var published = long.Parse(await Ask(server, HttpMethod.Get, "/published"));
        var tallies = new Tally[groups];
        for (var seq = 1L; seq <= published; seq++)
            tallies[LiveProbeHost.GroupOf(seq, groups)] = tallies[LiveProbeHost.GroupOf(seq, groups)].With(seq);
        return tallies;
    }

    private static async Task<string> Ask(Child server, HttpMethod method, string path)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        using var answer = await http.SendAsync(new HttpRequestMessage(method, path));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
