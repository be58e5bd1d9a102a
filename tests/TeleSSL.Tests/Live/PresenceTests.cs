using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Live;

/// <summary>Who views and who types on a ticket.</summary>
public class PresenceTests(LiveApp app) : LiveStory(app), IAsyncLifetime
{
    private Guid ticket;

    /// <summary>A ticket of Esbjerg's, which the desk sees and Odense does not.</summary>
    public async ValueTask InitializeAsync() => ticket = (await TicketAtDesk.Opened(App, municipality: "561")).Id;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Who_views_and_who_types_is_seen_by_who_follows_and_nobody_leaves_an_entry()
    {
        var before = await App.Last();
        await using var watcher = await (await App.Follow("spoclead")).Subscribe(0, Topic);
        await watcher.Until(w => w.At(ticket) == "", "an empty room");
        await using var first = await App.Follow("spoc1");
        await using var second = await App.Follow("spoc2");
        await View(first, typing: false);
        await View(second, typing: true);
        await watcher.Until(w => w.At(ticket) == "spoc1 spoc2*", "both");
        await View(second, typing: false);
        await watcher.Until(w => w.At(ticket) == "spoc1 spoc2", "nobody typing");
        Assert.Null(await first.Call("Leave", ticket));
        await watcher.Until(w => w.At(ticket) == "spoc2", "the one who stayed");

        Assert.Equal(before, await App.Last());
    }

    [Fact]
    public async Task A_connection_that_drops_takes_its_person_along_but_not_one_who_is_there_twice()
    {
        await using var watcher = await (await App.Follow("spoclead")).Subscribe(0, Topic);
        await using var twice = await App.Follow("spoc1");
        await View(twice, typing: true);
        await using (var tab = await App.Follow("spoc1"))
            await View(tab, typing: false);
        await using (var other = await App.Follow("spoc2"))
        {
            await View(other, typing: false);
            await watcher.Until(w => w.At(ticket) == "spoc1* spoc2", "both");
        }

        await watcher.Until(w => w.At(ticket) == "spoc1*", "the one who stayed");
    }

    [Fact]
    public async Task Who_says_nothing_for_half_a_minute_is_gone()
    {
        await using var watcher = await (await App.Follow("spoclead")).Subscribe(0, Topic);
        await using var silent = await App.Follow("spoc1");
        await View(silent, typing: false);
        await watcher.Until(w => w.At(ticket) == "spoc1", "the silent one");
        App.Host.Time.Pass(TimeSpan.FromSeconds(31));

        await watcher.Until(w => w.At(ticket) == "", "an empty room");
    }

    [Fact]
    public async Task Those_out_of_scope_of_a_ticket_see_no_one_at_it_and_are_not_seen()
    {
        await using var watcher = await (await App.Follow("spoclead")).Subscribe(0, Topic);
        await using var odense = await (await App.Follow("odense1")).Subscribe(0, Topic, "devices");
        Assert.Contains("HubException: not-found: ", await odense.Call("View", ticket, true));
        await using var agent = await App.Follow("spoc1");
        await View(agent, typing: false);
        await watcher.Until(w => w.At(ticket) == "spoc1", "the agent");
        // A second change, so that the first one would have been there by now.
        await View(agent, typing: true);
        await watcher.Until(w => w.At(ticket) == "spoc1*", "the agent typing");

        Assert.Null(odense.At(ticket));
    }

    [Fact]
    public async Task No_one_is_let_in_to_a_ticket_that_does_not_exist()
    {
        await using var agent = await App.Follow("spoc1");

        Assert.Contains("HubException: not-found: ", await agent.Call("View", Guid.CreateVersion7(), true));
    }

    private string Topic => $"presence:{ticket}";

    private async Task View(LiveClient who, bool typing) => Assert.Null(await who.Call("View", ticket, typing));
}
