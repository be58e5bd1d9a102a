using System.Net;
using System.Text;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Partners;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>The real client, a real server, and everything that goes wrong between them.</summary>
public class TelmaCallTests
{
    private static readonly PartnerResilienceOptions Own = new();

    [Fact]
    public async Task A_ticket_goes_out_is_written_on_changed_and_closed()
    {
        await using var line = await TelmaLine.Open();
        var telma = line.Client;
        var id = (await line.Escalate(but: asked => asked with { ExternalId = "ticket 1/ø", CitizenRef = "ref-1" })).Id;

        await telma.Comment(id, "c-1", new TelmaComment("Sker også på wifi.", TelmaVisibility.Public));
        var changed = await telma.ChangeTicket(id, "p-1", TelmaWire.ETag(2), new TelmaTicketPatch(TelmaPriority.P2));
        var attached = await telma.Attach(id, "a-1", File("note.txt", "text/plain"));
        line.Telma.Acknowledge(id);
        line.Telma.Begin(id);
        line.Telma.Resolve(id, "Rettet i 4.2.2.");
        var closed = await telma.ChangeTicket(id, "p-2", TelmaWire.ETag(7), new TelmaTicketPatch(Status: TelmaStatus.Closed));

        Assert.Equal((TelmaPriority.P2, 3), (changed.Priority, changed.Version));
        Assert.Equal((TelmaEventType.AttachmentAdded, "note.txt"), (attached.History[^1].Type, attached.History[^1].Text));
        Assert.Equal((TelmaStatus.Closed, 8), (closed.Status, closed.Version));
        Assert.Equal(closed.History.Count, (await telma.GetTicket(id)).History.Count);
        Assert.Equal(("ticket 1/ø", "ref-1"), (closed.ExternalId, closed.CitizenRef));
    }

    [Fact]
    public async Task What_changed_since_comes_in_pages_oldest_first()
    {
        var time = new ManualTime();
        await using var line = await TelmaLine.Open(time: time);
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await line.Escalate($"k{i}")).Id);
            time.Pass(TimeSpan.FromMinutes(1));
        }

        line.Telma.Acknowledge(ids[0]);
        var since = line.Telma.Tickets[2].UpdatedAt.ToOffset(TimeSpan.FromHours(2));
        var pages = new List<TelmaPage<TelmaTicket>> { await line.Client.ListTickets(since) };
        while (pages[^1].Next is { } cursor)
            pages.Add(await line.Client.ListTickets(since, cursor: cursor));

        Assert.Equal([ids[2], ids[3], ids[4], ids[0]], pages.SelectMany(page => page.Items).Select(ticket => ticket.Id));
        Assert.Equal([2, 2], pages.Select(page => page.Items.Count));
        Assert.Equal(ids[0], Assert.Single((await line.Client.ListTickets(status: TelmaStatus.Acknowledged)).Items).Id);
    }

    [Fact]
    public async Task An_outage_stands_in_the_service_status_and_the_announcements_until_it_is_over()
    {
        await using var line = await TelmaLine.Open();
        var told = line.Telma.Outage(TelmaComponent.Video, "Video er nede", "Vi arbejder på det.");

        var status = await line.Client.GetServiceStatus();
        var announced = Assert.Single((await line.Client.ListAnnouncements()).Items);
        line.Telma.EndOf(told.Id);

        Assert.Equal([(TelmaComponent.Video, told.Id)], status.Components.Where(c => c.Health is TelmaHealth.Down).Select(c => (c.Component, c.Announcement!)));
        Assert.Equal((TelmaAnnouncementType.Outage, TelmaPriority.P1, null), (announced.Type, announced.Priority, announced.EndsAt));
        Assert.All((await line.Client.GetServiceStatus()).Components, component => Assert.Equal(TelmaHealth.Up, component.Health));
        Assert.Equal(2, Assert.Single((await line.Client.ListAnnouncements()).Items).Version);
    }

    [Theory]
    [InlineData(TelmaFault.CutBefore)]
    [InlineData(TelmaFault.CutAfter)]
    [InlineData(TelmaFault.CutWithin)]
    [InlineData(TelmaFault.Unavailable)]
    [InlineData(TelmaFault.TooMany)]
    public async Task A_call_that_breaks_is_made_again_and_its_ticket_is_there_once(TelmaFault fault)
    {
        await using var line = await TelmaLine.Open();
        line.Telma.Faults.Plan(fault, times: 2, wait: fault is TelmaFault.TooMany ? TimeSpan.Zero : null);

        var ticket = await line.Escalate();

        Assert.Equal(ticket.Id, Assert.Single(line.Telma.Tickets).Id);
        Assert.Equal(["key-1", "key-1", "key-1"], line.Telma.Calls.Select(call => call.IdempotencyKey));
    }

    [Fact]
    public async Task A_ticket_that_was_taken_and_never_answered_is_there_once()
    {
        var time = new ManualTime();
        await using var line = await TelmaLine.Open(Own, time);
        line.Telma.Faults.Plan(TelmaFault.NeverAnswers);

        var call = line.Escalate();
        await Eventually.Is(() => Task.FromResult(line.Telma.Tickets.Count == 1), "the ticket at Telma");
        time.Pass(Own.AttemptTimeout);
        await time.IsWaited(Own.MaxRetryAfter / 2);
        time.Pass(Own.MaxRetryAfter / 2);

        Assert.Equal((await call).Id, Assert.Single(line.Telma.Tickets).Id);
        Assert.Equal(2, line.Telma.Calls.Count);
    }

    [Fact]
    public async Task A_late_answer_is_waited_for()
    {
        var time = new ManualTime();
        await using var line = await TelmaLine.Open(Own, time);
        line.Telma.Faults.Plan(TelmaFault.Late, wait: TimeSpan.FromSeconds(7));

        var call = line.Escalate();
        await time.IsWaited(TimeSpan.FromSeconds(7));
        Assert.False(call.IsCompleted);
        time.Pass(TimeSpan.FromSeconds(7));

        Assert.Equal(1, (await call).Version);
        Assert.Single(line.Telma.Calls);
    }

    [Theory]
    [InlineData(TelmaFault.TooMany)]
    [InlineData(TelmaFault.Unavailable)]
    public async Task It_waits_as_long_as_Telma_asks(TelmaFault fault)
    {
        var time = new ManualTime();
        await using var line = await TelmaLine.Open(Own, time);
        line.Telma.Faults.Plan(fault, wait: TimeSpan.FromSeconds(7));

        var call = line.Escalate();
        await time.IsWaitedExactly(TimeSpan.FromSeconds(7));
        time.Pass(TimeSpan.FromSeconds(6.9));
        Assert.Single(line.Telma.Calls);
        time.Pass(TimeSpan.FromSeconds(0.1));
        await call;

        Assert.Equal(TimeSpan.FromSeconds(7), line.Telma.Calls[1].At - line.Telma.Calls[0].At);
    }

    [Fact]
    public async Task When_Telma_asks_for_a_longer_wait_the_answer_says_how_long()
    {
        await using var line = await TelmaLine.Open(Own, new ManualTime());
        line.Telma.Faults.Plan(TelmaFault.TooMany, wait: TimeSpan.FromMinutes(5));

        var failure = await TelmaLine.Fails(() => line.Escalate());

        Assert.Equal(("partner-busy", false, TimeSpan.FromMinutes(5)), (failure.Code, failure.Lasting, failure.RetryAfter));
        Assert.Single(line.Telma.Calls);
    }

    [Fact]
    public async Task What_may_do_harm_twice_is_not_made_again()
    {
        await using var line = await TelmaLine.Open();
        var id = (await line.Escalate()).Id;
        line.Telma.Faults.Plan(TelmaFault.Unavailable, times: 2);

        using var http = line.Http;
        http.DefaultRequestHeaders.Authorization = new("Bearer", line.Telma.Token);
        StringContent Nothing() => new("{}", Encoding.UTF8, "application/json");
        var patch = await http.PatchAsync($"{line.Telma.Address}/tickets/{id}", Nothing());
        var post = await http.PostAsync($"{line.Telma.Address}/tickets", Nothing());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (patch.StatusCode, post.StatusCode));
        Assert.Equal(["POST", "PATCH", "POST"], line.Telma.Calls.Select(call => call.Method));
    }

    [Theory]
    [InlineData(TelmaFault.CutBefore)]
    [InlineData(TelmaFault.CutAfter)]
    [InlineData(TelmaFault.CutWithin)]
    public async Task A_change_that_breaks_is_made_again_and_stands_once_whatever_was_changed_meanwhile(TelmaFault fault)
    {
        await using var line = await TelmaLine.Open();
        var id = (await line.Escalate()).Id;
        line.Telma.Faults.Plan(fault, times: 2, method: "PATCH");

        var changed = await line.Client.ChangeTicket(id, "p-1", TelmaWire.ETag(1), new TelmaTicketPatch(TelmaPriority.P1));
        line.Telma.Acknowledge(id);
        var again = await line.Client.ChangeTicket(id, "p-1", TelmaWire.ETag(3), new TelmaTicketPatch(TelmaPriority.P1));

        Assert.Equal((TelmaPriority.P1, 2, 2), (changed.Priority, changed.Version, again.Version));
        Assert.Single((await line.Client.GetTicket(id)).History, entry => entry.Type == TelmaEventType.Changed);
    }

    [Fact]
    public async Task After_a_series_of_failures_no_call_is_made_until_the_break_is_over()
    {
        var time = new ManualTime();
        await using var line = await TelmaLine.Open(Own with { MaxRetries = 1, Delay = TimeSpan.Zero, MinAttemptsToBreak = 4 }, time);
        line.Telma.Faults.Plan(TelmaFault.Unavailable, times: 4);
        for (var i = 0; i < 2; i++)
            Assert.Equal("partner-down", (await TelmaLine.Fails(() => line.Escalate())).Code);

        Assert.Equal("open", line.Breaker);
        Assert.Equal("partner-down", (await TelmaLine.Fails(() => line.Escalate())).Code);
        Assert.Equal(4, line.Telma.Calls.Count);

        time.Pass(Own.BreakDuration);
        await line.Escalate();
        Assert.Equal("closed", line.Breaker);
        Assert.Single(line.Telma.Tickets);
    }

    [Fact]
    public async Task An_answer_that_ends_in_the_middle_is_a_failure_and_the_same_call_again_gets_the_ticket()
    {
        await using var line = await TelmaLine.Open();
        line.Telma.Faults.Plan(TelmaFault.Truncated);

        var failure = await TelmaLine.Fails(() => line.Escalate());
        var ticket = await line.Escalate();

        Assert.Equal(("partner-unreadable", false), (failure.Code, failure.Lasting));
        Assert.Equal(ticket.Id, Assert.Single(line.Telma.Tickets).Id);
    }

    [Fact]
    public async Task A_call_has_an_end_whatever_Telma_does()
    {
        var time = new ManualTime();
        await using var line = await TelmaLine.Open(Own with { TotalTimeout = TimeSpan.FromSeconds(20), MaxRetries = 1000 }, time);
        var start = time.GetUtcNow();
        line.Telma.Faults.Plan(TelmaFault.Late, times: 100, wait: TimeSpan.FromHours(1));

        var failing = TelmaLine.Fails(() => line.Escalate());
        while (time.GetUtcNow() - start < TimeSpan.FromSeconds(20))
        {
            Assert.False(failing.IsCompleted);
            await time.IsWaited(Own.AttemptTimeout);
            time.Pass(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("partner-timeout", (await failing).Code);
        Assert.Empty(line.Telma.Tickets);
    }

    [Fact]
    public async Task A_cancelled_call_ends_at_once_and_is_not_repeated()
    {
        await using var line = await TelmaLine.Open();
        line.Telma.Faults.Plan(TelmaFault.NeverAnswers);
        using var cancel = new CancellationTokenSource();

        var call = line.Escalate(ct: cancel.Token);
        await Eventually.Is(() => Task.FromResult(line.Telma.Tickets.Count == 1), "the ticket at Telma");
        await cancel.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Null(PartnerFailure.Of(stopped, default));
        Assert.Single(line.Telma.Calls);
    }

    [Fact]
    public async Task An_unreachable_partner_is_a_failure_like_any_other()
    {
        var line = await TelmaLine.Open(TelmaLine.Quick with { MaxRetries = 1 });
        var client = line.Client;
        await line.Telma.DisposeAsync();

        Assert.Equal("partner-unreachable", (await TelmaLine.Fails(() => client.GetServiceStatus())).Code);
        await line.DisposeAsync();
    }

    [Fact]
    public async Task A_no_is_said_once_with_Telmas_code_and_lasts()
    {
        await using var line = await TelmaLine.Open();
        async Task<(string?, int?, bool)> No(Func<TelmaEscalation, TelmaEscalation> but)
        {
            var failure = await TelmaLine.Fails(() => line.Escalate(but: but));
            return (failure.PartnerCode, failure.Status, failure.Lasting);
        }

        Assert.Equal(("triage-incomplete", 422, true), await No(asked => asked with { Triage = asked.Triage with { Line1Checks = [] } }));
        Assert.Equal(("triage-incomplete", 422, true), await No(asked => asked with { Triage = asked.Triage with { LocalCausesExcluded = false } }));
        Assert.Equal(("hand-over-missing", 422, true), await No(asked => asked with { ClinicalRisk = TelmaClinicalRisk.Possible }));
        Assert.Equal(("personal-data-in-text", 422, true), await No(asked => asked with { Description = "Borger 050179-2275 ser hvid side" }));
        Assert.Equal(("invalid-content", 422, true), await No(asked => asked with { Title = "" }));
        Assert.Equal(5, line.Telma.Calls.Count);
        Assert.Empty(line.Telma.Tickets);
    }

    [Fact]
    public async Task A_change_of_an_old_version_and_a_key_used_for_something_else_are_refused()
    {
        await using var line = await TelmaLine.Open();
        var id = (await line.Escalate()).Id;
        line.Telma.Acknowledge(id);

        var stale = await TelmaLine.Fails(() => line.Client.ChangeTicket(id, "p-1", TelmaWire.ETag(1), new TelmaTicketPatch(TelmaPriority.P1)));
        var reused = await TelmaLine.Fails(() => line.Escalate(but: asked => asked with { Title = "En anden sag" }));
        var closed = await TelmaLine.Fails(() => line.Client.ChangeTicket(id, "p-2", TelmaWire.ETag(2), new TelmaTicketPatch(Status: TelmaStatus.Closed)));
        var unknown = await TelmaLine.Fails(() => line.Client.GetTicket("TEL-999999"));

        Assert.Equal((412, "version-stale"), (stale.Status, stale.PartnerCode));
        Assert.Equal((422, "idempotency-key-reused"), (reused.Status, reused.PartnerCode));
        Assert.Equal((409, "status-not-possible"), (closed.Status, closed.PartnerCode));
        Assert.Equal((404, "not-found"), (unknown.Status, unknown.PartnerCode));
    }

    [Fact]
    public async Task Files_of_other_kinds_or_too_large_are_refused()
    {
        await using var line = await TelmaLine.Open();
        var id = (await line.Escalate()).Id;

        Assert.Equal("attachment-type", (await TelmaLine.Fails(() => line.Client.Attach(id, "a", File("run.exe", "application/octet-stream")))).PartnerCode);
        Assert.Equal("attachment-too-large", (await TelmaLine.Fails(() => line.Client.Attach(id, "b", File("big.txt", "text/plain", (10 << 20) + 1)))).PartnerCode);
    }

    [Fact]
    public async Task A_wrong_token_opens_nothing_and_neither_it_nor_any_text_stands_in_the_log()
    {
        await using var line = await TelmaLine.Open(token: "a-token-that-nobody-gave-us");
        line.Telma.Faults.Plan(TelmaFault.CutBefore);
        await using var right = await TelmaLine.Open();
        right.Telma.Faults.Plan(TelmaFault.CutAfter);

        Assert.Equal("unauthenticated", (await TelmaLine.Fails(() => line.Escalate())).PartnerCode);
        await right.Escalate();

        Assert.Contains("OnRetry", right.Log.Text);
        foreach (var secret in new[] { "a-token-that-nobody-gave-us", right.Telma.Token, right.Telma.WebhookSecret, "hvid side", "key-1" })
            Assert.DoesNotContain(secret, line.Log.Text + right.Log.Text);
    }

    private static MultipartFormDataContent File(string name, string type, int length = 10)
    {
        var part = new ByteArrayContent(new byte[length]);
        part.Headers.ContentType = new(type);
        return new MultipartFormDataContent { { part, "file", name } };
    }
}
