using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Live;

/// <summary>Who is on which ticket, for lists: all tickets in sight at once.</summary>
public class PresenceListTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task One_topic_follows_every_ticket_in_sight_and_none_out_of_it()
    {
        var (esbjergs, odenses) = ((await TicketAtDesk.Opened(App, "561")).Id, (await TicketAtDesk.Opened(App)).Id);
        await using var agent = await App.Follow("spoc1");
        Assert.Null(await agent.Call("View", esbjergs, false));
        await using var desk = await (await App.Follow("spoc2")).Subscribe(0, "presence");
        await using var odense = await (await App.Follow("odense1")).Subscribe(0, "presence");
        await using var depot = await (await App.Follow("depot1")).Subscribe(0, "presence");

        await desk.Until(d => d.At(esbjergs) == "spoc1", "who was there before");
        Assert.Null(await agent.Call("View", odenses, true));
        await desk.Until(d => d.At(odenses) == "spoc1*", "who came to a ticket that is followed with all");
        await odense.Until(o => o.At(odenses) == "spoc1*", "who came to the own ticket");
        Assert.Null(await agent.Call("Leave", odenses));
        await desk.Until(d => d.At(odenses) == "", "that no one is left");
        await odense.Until(o => o.At(odenses) == "", "that no one is left");

        Assert.Null(odense.At(esbjergs));
        Assert.Null(depot.At(esbjergs));
        Assert.Null(depot.At(odenses));
        Assert.Empty(desk.Entries);
    }

    [Fact]
    public async Task It_goes_together_with_one_ticket_that_is_followed_even_when_it_is_empty()
    {
        var (followed, other) = ((await TicketAtDesk.Opened(App)).Id, (await TicketAtDesk.Opened(App)).Id);
        await using var watcher = await (await App.Follow("spoc2")).Subscribe(0, "presence", $"presence:{followed}");
        await watcher.Until(w => w.At(followed) == "", "an empty room");
        await using var agent = await App.Follow("spoc1");
        Assert.Null(await agent.Call("View", other, false));
        Assert.Null(await agent.Call("View", followed, false));

        await watcher.Until(w => w.At(other) == "spoc1" && w.At(followed) == "spoc1", "both");
    }

    [Fact]
    public async Task The_same_over_plain_HTTP_for_some_tickets_and_nothing_of_those_out_of_sight()
    {
        var (esbjergs, odenses, empty) =
            ((await TicketAtDesk.Opened(App, "561")).Id, (await TicketAtDesk.Opened(App)).Id, (await TicketAtDesk.Opened(App)).Id);
        await using var agent = await App.Follow("spoc1");
        foreach (var ticket in new[] { esbjergs, odenses })
            Assert.Null(await agent.Call("View", ticket, ticket == odenses));
        var path = $"/api/presence?tickets={esbjergs},{odenses},{empty},{Guid.CreateVersion7()}";

        var desk = (await (await App.As("spoc2")).Get(path)).Expect(200);
        var odense = (await (await App.As("odense1")).Get(path)).Expect(200);

        Assert.Equal([esbjergs, odenses], Tickets(desk));
        Assert.Equal([odenses], Tickets(odense));
        Assert.Equal(
            """[{"user":"spoc1","typing":true,"name":"Sara Holm"}]""", Assert.Single(odense.Json.EnumerateArray()).GetProperty("people").GetRawText());
        Assert.DoesNotContain($"{esbjergs}", odense.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Up_to_two_hundred_tickets_are_asked_for_at_once()
    {
        var agent = await App.As("spoc1");
        string Path(int count) => $"/api/presence?tickets={string.Join(',', Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()))}";

        Assert.Empty((await agent.Get(Path(200))).Expect(200).Json.EnumerateArray());
        (await agent.Get(Path(201))).Refused("invalid-content", 422);
        (await agent.Get("/api/presence")).Refused("invalid-content", 422);
        (await agent.Get("/api/presence?tickets=")).Refused("invalid-content", 422);
        (await agent.Get("/api/presence?tickets=not-an-id")).Refused("invalid-content", 422);
        (await (await App.As("depot1")).Get(Path(1))).Refused("role", 403);
    }

    private static IEnumerable<Guid> Tickets(Answer answer) =>
        answer.Json.EnumerateArray().Select(line => line.GetProperty("ticket").GetGuid());
}
