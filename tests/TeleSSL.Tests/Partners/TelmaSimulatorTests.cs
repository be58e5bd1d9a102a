using System.Net;
using System.Text;
using System.Text.Json;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>What the simulated Telma does of itself, and lets be done to it.</summary>
public class TelmaSimulatorTests
{
    private readonly ManualTime time = new();

    [Fact]
    public async Task Each_change_is_sent_once_in_order_and_signed()
    {
        await using var line = await TelmaLine.Open(time: time);
        using var box = Told(line);
        var id = (await line.Escalate()).Id;

        line.Telma.Acknowledge(id);
        line.Telma.Begin(id);
        line.Telma.Comment(id, "Vi kigger på det.");
        line.Telma.Resolve(id, "Rettet.");
        await line.Telma.Quiet();

        Assert.Equal([2, 3, 4, 5], box.Events.Select(told => told.Version));
        Assert.All(box.Events, told => Assert.Equal((id, "key-1", told.Version), (told.Ticket, told.ExternalId, told.Snapshot.Version)));
        Assert.Equal(TelmaStatus.Resolved, box.Events[^1].Snapshot.Status);
        Assert.Empty(box.Refusals);
    }

    [Theory]
    [InlineData(TelmaDelivery.Twice, new[] { 2, 2, 3, 3, 4, 4 })]
    [InlineData(TelmaDelivery.Swapped, new[] { 3, 2, 4 })]
    [InlineData(TelmaDelivery.Lost, new int[0])]
    public async Task Events_come_twice_in_another_order_or_never(TelmaDelivery delivery, int[] versions)
    {
        await using var line = await TelmaLine.Open(time: time);
        using var box = Told(line);
        line.Telma.Delivery = delivery;
        var id = (await line.Escalate()).Id;

        line.Telma.Acknowledge(id);
        line.Telma.Begin(id);
        line.Telma.Resolve(id, "Rettet.");
        await line.Telma.Quiet();

        Assert.Equal(versions, box.Events.Select(told => told.Version));
        Assert.Equal(versions.Distinct().Count(), box.Events.Select(told => told.Id).Distinct().Count());
        Assert.Equal(4, (await line.Client.GetTicket(id)).Version);
    }

    [Theory]
    [InlineData(299, 0)]
    [InlineData(301, 1)]
    [InlineData(-301, 1)]
    public async Task When_its_clock_is_wrong_its_events_are_of_another_time_and_its_versions_still_right(int seconds, int expired)
    {
        await using var line = await TelmaLine.Open(time: time);
        using var box = Told(line);
        line.Telma.ClockOff = TimeSpan.FromSeconds(seconds);
        var id = (await line.Escalate()).Id;

        line.Telma.Acknowledge(id);
        await line.Telma.Quiet();

        Assert.Equal(Enumerable.Repeat("signature-expired", expired), box.Refusals);
        var ticket = await line.Client.GetTicket(id);
        Assert.Equal((2, time.GetUtcNow().AddSeconds(seconds)), (ticket.Version, ticket.UpdatedAt));
    }

    [Fact]
    public async Task An_event_that_is_not_taken_is_sent_again()
    {
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time, Again = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(9)] });
        using var box = new Letterbox(telma.WebhookSecret, time, HttpStatusCode.ServiceUnavailable, HttpStatusCode.InternalServerError);
        telma.CallTo(new Uri("http://localhost/events"), box);
        await using var line = await TelmaLine.To(telma, time);
        telma.Acknowledge((await line.Escalate()).Id);

        await time.IsWaitedExactly(TimeSpan.FromSeconds(2));
        time.Pass(TimeSpan.FromSeconds(2));
        await time.IsWaitedExactly(TimeSpan.FromSeconds(9));
        time.Pass(TimeSpan.FromSeconds(9));
        await telma.Quiet();

        Assert.Single(box.Events);
        Assert.Equal([503, 500, 204], telma.Deliveries);
    }

    [Theory]
    [InlineData(TelmaReturnReason.NeedInfo, TelmaStatus.AwaitingReporter)]
    [InlineData(TelmaReturnReason.NotOurs, TelmaStatus.Rejected)]
    [InlineData(TelmaReturnReason.Duplicate, TelmaStatus.Rejected)]
    public async Task A_ticket_comes_back_with_the_reason(TelmaReturnReason reason, TelmaStatus status)
    {
        await using var line = await TelmaLine.Open(time: time);
        using var box = Told(line);
        var id = (await line.Escalate()).Id;

        line.Telma.Return(id, reason, "Se her.", reason is TelmaReturnReason.Duplicate ? "TEL-000007" : null);
        await line.Telma.Quiet();

        var back = Assert.Single(box.Events);
        Assert.Equal((TelmaEventType.Returned, status, reason, "Se her."), (back.Type, back.Snapshot.Status, back.Snapshot.Returned!.Reason, back.Snapshot.Returned.Note));
        Assert.Equal(status is TelmaStatus.AwaitingReporter, back.Snapshot.Sla!.SolveBy is null);
    }

    [Fact]
    public async Task What_was_asked_is_answered_and_what_was_solved_can_be_taken_up_again_for_a_while()
    {
        await using var line = await TelmaLine.Open(time: time);
        var id = (await line.Escalate()).Id;
        async Task<TelmaStatus> Set(TelmaStatus next) =>
            (await line.Client.ChangeTicket(id, $"p-{next}-{line.Telma.Calls.Count}", TelmaWire.ETag((await line.Client.GetTicket(id)).Version), new TelmaTicketPatch(Status: next))).Status;

        line.Telma.Return(id, TelmaReturnReason.NeedInfo, "Hvilken version?");
        Assert.Equal(TelmaStatus.InProgress, await Set(TelmaStatus.InProgress));
        line.Telma.Resolve(id, "Rettet.");
        Assert.Equal(TelmaStatus.InProgress, await Set(TelmaStatus.InProgress));
        line.Telma.Resolve(id, "Rettet igen.");
        time.Pass(TimeSpan.FromDays(15));

        Assert.Equal("status-not-possible", (await TelmaLine.Fails(() => Set(TelmaStatus.InProgress))).PartnerCode);
        Assert.Equal(TelmaStatus.Closed, await Set(TelmaStatus.Closed));
        Assert.Throws<InvalidOperationException>(() => line.Telma.Begin(id));
    }

    [Fact]
    public async Task It_plays_its_script_by_the_category_until_somebody_takes_over()
    {
        await using var line = await TelmaLine.Open(time: time, script: TelmaScript.Demo);
        var pairing = (await line.Escalate("p", asked => asked with { Category = "pairing" })).Id;
        var app = (await line.Escalate("a")).Id;
        TelmaStatus Of(string id) => line.Telma.Tickets.Single(ticket => ticket.Id == id).Status;
        async Task Plays(string id, int seconds, TelmaStatus then)
        {
            await time.IsWaited(TimeSpan.FromSeconds(seconds));
            time.Pass(TimeSpan.FromSeconds(seconds));
            await Eventually.Is(() => Task.FromResult(Of(id) == then), $"{id} {then}");
        }

        await Plays(app, 5, TelmaStatus.Acknowledged);
        await Plays(app, 10, TelmaStatus.InProgress);
        await Plays(pairing, 10, TelmaStatus.AwaitingReporter);
        line.Telma.Resolve(app, "Taget over.");
        line.Telma.Close(app);
        time.Pass(TimeSpan.FromHours(1));
        await line.Telma.Quiet();

        Assert.Equal(TelmaStatus.Closed, Of(app));
    }

    [Fact]
    public async Task Many_calls_with_one_key_make_one_ticket_and_many_Telmas_know_nothing_of_each_other()
    {
        await using var one = await TelmaLine.Open();
        await using var other = await TelmaLine.Open();

        var tickets = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => one.Escalate()));

        Assert.Single(tickets.Select(ticket => ticket.Id).Distinct());
        Assert.Single(one.Telma.Tickets);
        Assert.Empty(other.Telma.Tickets);
        Assert.NotEqual(one.Telma.Token, other.Telma.Token);
    }

    [Theory]
    [InlineData("POST", "/tickets", "{")]
    [InlineData("POST", "/tickets", "null")]
    [InlineData("POST", "/tickets", "[]")]
    [InlineData("POST", "/tickets", "{}")]
    [InlineData("POST", "/tickets/TEL-000001/attachments", "{}")]
    [InlineData("GET", "/tickets?cursor=nonsense", "")]
    [InlineData("GET", "/tickets?updatedSince=yesterday", "")]
    [InlineData("GET", "/tickets?status=Lost", "")]
    [InlineData("GET", "/nothing", "")]
    public async Task Nonsense_gets_a_no(string method, string path, string body)
    {
        await using var line = await TelmaLine.Open();
        using var http = line.Http;
        http.DefaultRequestHeaders.Authorization = new("Bearer", line.Telma.Token);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{line.Telma.Address}{path}")
        {
            Content = body.Length > 0 ? new StringContent(body, Encoding.UTF8, "application/json") : null,
        };

        var answer = await http.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [Fact]
    public async Task A_trainer_controls_it_from_this_machine()
    {
        await using var line = await TelmaLine.Open();
        using var http = line.Http;
        async Task<JsonElement> Control(HttpMethod method, string path, string body = "{}", int status = 200)
        {
            using var request = new HttpRequestMessage(method, $"{line.Telma.Control}{path}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            var answer = await http.SendAsync(request);
            Assert.Equal(status, (int)answer.StatusCode);
            return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        }

        await Control(HttpMethod.Post, "/faults", """{"kind":"CutAfter","times":2}""");
        var id = (await line.Escalate()).Id;
        await Control(HttpMethod.Post, $"/tickets/{id}/acknowledge");
        await Control(HttpMethod.Post, $"/tickets/{id}/ask-for-info", """{"text":"Hvilken version?"}""");
        var outage = await Control(HttpMethod.Post, "/outages", """{"component":"Login","title":"MitID er nede","text":"Vi venter."}""");
        await Control(HttpMethod.Delete, $"/outages/{outage.GetProperty("id").GetString()}");
        var state = await Control(HttpMethod.Put, "/settings", """{"delivery":"Twice","clockOffSeconds":400}""");
        await Control(HttpMethod.Post, $"/tickets/{id}/close", status: 400);
        await Control(HttpMethod.Post, "/faults", """{"kind":"Fire"}""", status: 400);

        Assert.Equal(TelmaStatus.AwaitingReporter, Assert.Single(line.Telma.Tickets).Status);
        Assert.Equal("Twice", state.GetProperty("delivery").GetString());
        Assert.Equal(TimeSpan.FromSeconds(400), line.Telma.ClockOff);
        Assert.NotNull(Assert.Single(line.Telma.Announcements).EndsAt);
    }

    private Letterbox Told(TelmaLine line)
    {
        var box = new Letterbox(line.Telma.WebhookSecret, time);
        line.Telma.CallTo(new Uri("http://localhost/events"), box);
        return box;
    }
}
