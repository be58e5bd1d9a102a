using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Live;

/// <summary>Each process tails the same journal: there is no backplane to run.</summary>
public class TwoProcessTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task A_change_through_one_process_arrives_at_a_client_of_the_other()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite a second process is refused; see OneProcessTests.");
        await using var second = await new ServerProcess(App.Settings).Start();
        var device = await Given.NewDevice(App);
        await using var here = await (await App.Follow("depot1")).Subscribe(await App.Last(), $"device:{device}");
        await using var there = await (await LiveClient.Connect(second.Nobody, "depot1")).Subscribe(await App.Last(), $"device:{device}");
        await Given.Step(App, device, "stock-control", new { step = "hold", reason = "through the first" });
        (await (await second.As("admin1")).Post($"/api/devices/{device}/stock-control", new { step = "unhold", reason = "through the second" })).Expect(200);

        foreach (var client in (LiveClient[])[here, there])
        {
            await client.Until(c => c.Seqs.Count == 2, "both changes");
            Assert.Equal([2, 3], client.Entries.Select(entry => entry.GetProperty("version").GetInt32()));
        }
    }

    [Fact]
    public async Task Who_is_at_a_ticket_in_one_process_is_seen_in_the_other()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite a second process is refused; see OneProcessTests.");
        await using var second = App.Beside();
        var ticket = (await TicketAtDesk.Opened(App)).Id;
        await using var watcher = await (await App.Follow("spoclead")).Subscribe(0, $"presence:{ticket}");
        await using (var agent = await LiveClient.Connect(new Client(second.CreateClient()), "spoc1"))
        {
            Assert.Null(await agent.Call("View", ticket, true));
            await watcher.Until(w => w.At(ticket) == "spoc1*", "the agent of the other process");
        }

        await watcher.Until(w => w.At(ticket) == "", "that the agent is gone");
    }

    [Fact]
    public async Task An_account_deactivated_through_one_is_cut_off_in_the_other()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite a second process is refused; see OneProcessTests.");
        await using var second = App.Beside();
        await using var follower = await (await LiveClient.Connect(new Client(second.CreateClient()), "faaborg1")).Subscribe(await App.Last(), "devices");
        (await (await App.As("admin1")).Post("/api/accounts/faaborg1/deactivate", new { })).Expect(200);

        await follower.Until(f => !f.IsOpen, "the follower to be cut off");
    }
}
