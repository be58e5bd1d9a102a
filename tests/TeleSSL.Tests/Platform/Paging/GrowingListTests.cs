using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Platform.Paging;

/// <summary>Lists that grow while they are read, and a search that starts at a device out of scope.</summary>
public class GrowingListTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_search_that_grows_on_both_sides_of_the_cursor_gives_each_device_once()
    {
        var series = Given.Serial();
        var first = new List<Guid>();
        foreach (var end in (string[])["-b", "-d", "-f", "-h"])
            first.Add(await Given.NewDevice(App, "scale", "depot", series + end));
        string[] later = ["-a", "-c", "-e", "-g"];

        var read = await Read($"/api/devices?q={series}", async page => await Given.NewDevice(App, "scale", "depot", series + later[page]));

        Assert.Equal(read.Distinct(), read);
        Assert.Superset(first.ToHashSet(), read.ToHashSet());
    }

    [Fact]
    public async Task New_tickets_do_not_come_twice_nor_push_out_what_is_older()
    {
        var first = new List<Guid>();
        for (var i = 0; i < 4; i++)
            first.Add((await TicketAtDesk.Opened(App, "430")).Id);

        var read = await Read("/api/tickets?municipality=430&status=new", async _ => await TicketAtDesk.Opened(App, "430"));

        Assert.Equal(read.Distinct(), read);
        Assert.Superset(first.ToHashSet(), read.ToHashSet());
    }

    [Fact]
    public async Task A_device_out_of_scope_is_no_place_to_start_a_search_from()
    {
        var series = Given.Serial();
        var (esbjergs, ours) = (await App.As("depot2"), await App.As("depot1"));
        var mine = new List<Guid>();
        foreach (var end in (string[])["-a", "-z"])
            mine.Add(Given.Made(App, await esbjergs.Post("/api/devices", new { model = "scale", serial = $"{series}{end}", location = "depot-esbjerg", source = "PO 4711" })));
        var foreign = await Given.NewDevice(App, "scale", "depot", $"{series}-m");
        (await esbjergs.Get($"/api/devices/{foreign}")).Expect(404);
        var cursor = (await ours.Get($"/api/devices?limit=1")).Expect(200).Text("next");

        foreach (var after in (string[])[$"{foreign:N}", $"{Guid.CreateVersion7():N}", $"{mine[0]:N}", cursor])
            (await esbjergs.Get($"/api/devices?q={series}&after={after}")).Refused("unknown-cursor", 400);
        Assert.Equal(mine, await esbjergs.Ids($"/api/devices?q={series}", 1));
    }

    private async Task<List<Guid>> Read(string list, Func<int, Task> meanwhile)
    {
        var admin = await App.As("admin1");
        var read = new List<Guid>();
        var cursor = "";
        for (var page = 0; page < 4 && cursor is not null; page++)
        {
            var answer = (await admin.Get($"{list}&limit=1&after={cursor}")).Expect(200);
            read.Add(Assert.Single(answer["items"].EnumerateArray()).GetProperty("id").GetGuid());
            cursor = answer["next"].GetString();
            await meanwhile(page);
        }

        if (cursor is not null)
            read.AddRange((await admin.Get($"{list}&limit=200&after={cursor}")).Expect(200)["items"].EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
        return read;
    }
}
