using System.Text.Json;

namespace TeleSSL.Benchmarks;

/// <summary>A list of 50 from a register and from one ten times as large, for four kinds of users.</summary>
internal static class ListBenchmark
{
    private const int PagesOn = 100;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var (few, many) = (await registers.Of(plan.Devices), await registers.Of(plan.ManyDevices));
        await using var small = await ServerUnderTest.Start(few.Storage);
        await using var large = await ServerUnderTest.Start(many.Storage);
        await Growth.Tell(
            plan, report, $"A list of 50 of {plan.Devices:N0} and of {plan.ManyDevices:N0} devices", "pages", await Views(small), await Views(large));
    }

    private static async Task<List<Endpoint>> Views(Child server)
    {
        var (depot, admin, spoc, odense) =
            (await server.SignIn("depot1"), await server.SignIn("admin1"), await server.SignIn("spoc1"), await server.SignIn("odense1"));
        var views = new List<Endpoint> { depot.NoOp() };
        foreach (var (name, caller) in ((string, Caller)[])[("one unit", depot), ("everything", admin), ("22 municipalities", spoc), ("one municipality", odense)])
        {
            views.Add(Page(caller, $"{name}, first page", ""));
            views.Add(Page(caller, $"{name}, further on", $"&after={await FurtherOn(caller)}"));
        }

        views.Add(Page(depot, "search that finds 10", "&q=B0000123"));
        views.Add(Page(depot, "search that finds all", "&q=B00"));
        return views;
    }

    /// <summary>A cursor of the list after many pages, or after as many as it has.</summary>
    private static async Task<string> FurtherOn(Caller caller)
    {
        using var http = new HttpClient();
        var cursor = "";
        for (var i = 0; i < PagesOn; i++)
        {
            using var answer = await http.SendAsync(caller.Get($"/api/devices?limit=200&after={cursor}"));
            using var page = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
            if (page.RootElement.GetProperty("next").GetString() is not { } next)
                break;
            cursor = next;
        }

        return cursor;
    }

    public static Endpoint Page(Caller caller, string name, string query) => new(name, caller.Server, () => caller.Get($"/api/devices?limit=50{query}"))
    {
        IsGood = body => body.AsSpan().IndexOf("\"assetTag\""u8) > 0,
    };
}
