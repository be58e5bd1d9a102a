using System.Net;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>Orders at the simulated FUT, through our own clients.</summary>
public class FutOrderTests
{
    [Theory]
    [InlineData("no-consent", null)]
    [InlineData("other-consent", null)]
    [InlineData("normal", "end-consent")]
    [InlineData("normal", "withdraw-consent")]
    public async Task Without_a_consent_to_us_an_order_stays_a_draft_and_we_never_see_it(string citizen, string? act)
    {
        await using var line = await FutLine.Open();
        if (act is not null)
            line.Fut.CitizenDoes(citizen, act);
        await line.Fut.Quiet();
        var draft = line.Fut.Order(new FutOrderAsked(Citizen: citizen, Submit: false));
        line.Fut.EventsDo("pause");

        using var http = new HttpClient();
        var answer = await http.PostAsync($"{line.Fut.At.Control}/orders/{draft.Id.Split('/')[^1]}/submit", null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("consent-missing", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(SslStatus.Draft, Assert.Single(line.Fut.Orders).Status);
        Assert.Empty(line.Fut.HeldEvents);
        await FutLine.Refused(404, "not-found", () => line.Orders.Order(line.Us, draft.Id).Read());
    }

    [Fact]
    public async Task A_consent_counts_until_the_end_of_its_last_day()
    {
        var time = new MovableTime();
        await using var line = await FutLine.Open(time: time);
        line.Fut.CitizenDoes("normal", "end-consent");

        time.Pass(TimeSpan.FromDays(-1));
        Assert.Equal(SslStatus.Submitted, line.Fut.Order(new FutOrderAsked()).Status);

        time.Pass(TimeSpan.FromDays(1));
        Assert.ThrowsAny<Exception>(() => line.Fut.Order(new FutOrderAsked()));
    }

    [Theory]
    [InlineData("2026-10-25T02:15:00+02:00", "2026-10-25T02:15:00+01:00")]
    [InlineData("2027-03-28T01:30:00+01:00", "2027-03-28T03:30:00+02:00")]
    [InlineData("2026-07-20T09:00:00+02:00", "2026-07-20T12:00:00+02:00")]
    [InlineData("2026-12-20T09:00:00+01:00", "2026-12-20T12:00:00+01:00")]
    public async Task An_agreed_time_keeps_its_offset_in_the_night_the_clocks_change_too(string from, string to)
    {
        await using var line = await FutLine.Open(new FutSettings(SkewSeconds: 3600));
        var (order, id) = await line.Accepted();
        await line.Line(id, SslStatus.Planned, planned => planned with { AgreedFrom = DateTimeOffset.Parse(from), AgreedTo = DateTimeOffset.Parse(to) });

        var read = (await line.Orders.Lines(line.Us, order.Id).Read()).Content[0];

        Assert.Equal((from, to), ($"{read.AgreedFrom:yyyy-MM-ddTHH:mm:sszzz}", $"{read.AgreedTo:yyyy-MM-ddTHH:mm:sszzz}"));
    }

    [Fact]
    public async Task The_next_poll_starts_from_FUTs_time_when_its_clock_is_ahead_too()
    {
        await using var line = await FutLine.Open(new FutSettings(SkewSeconds: 3600));
        var first = line.Fut.Order(new FutOrderAsked());
        var page = (await line.Orders.Orders(line.Us, first.Seller).Read()).Content;
        var second = line.Fut.Order(new FutOrderAsked());

        var next = (await line.Orders.Orders(line.Us, first.Seller, updatedSince: page.UpdatedAt).Read()).Content;

        Assert.True(page.UpdatedAt > DateTimeOffset.UtcNow.AddMinutes(30));
        Assert.Equal([first.Id, second.Id], next.Items.Select(order => order.Id));
    }

    [Fact]
    public async Task A_consent_that_is_withdrawn_does_not_count_and_one_that_is_given_does()
    {
        await using var line = await FutLine.Open();
        line.Fut.CitizenDoes("normal", "withdraw-consent");
        Assert.ThrowsAny<Exception>(() => line.Fut.Order(new FutOrderAsked()));

        line.Fut.CitizenDoes("normal", "give-consent");

        Assert.Equal(SslStatus.Submitted, line.Fut.Order(new FutOrderAsked()).Status);
    }

    [Fact]
    public async Task An_order_of_the_kit_has_a_line_for_each_part_and_its_first_trace_line_is_the_buyers()
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked(Package: "TeleKOL-kit"));

        var (order, version) = await line.Orders.Order(line.Us, placed.Id).Read();
        var lines = (await line.Orders.Lines(line.Us, placed.Id).Read()).Content;
        var trace = (await line.Orders.TraceLines(line.Us, $"{placed.Id}/trace-line").Read()).Content;

        Assert.Equal((SslStatus.Submitted, 6), (order.Status, lines.Length));
        Assert.NotNull(version);
        Assert.Equal(("submitted", line.Fut.At.Organization(461), $"{placed.Id}/1"), (Assert.Single(trace).StatusChange, trace[0].CreatedByOrganization, trace[0].Id));
    }

    [Fact]
    public async Task Accepting_adds_our_number_and_keeps_what_is_not_ours()
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked());
        var (order, version) = await line.Orders.Order(line.Us, placed.Id).Read();

        var taken = await line.Orders.ChangeOrder(
            line.Us, placed.Id, order with { Status = SslStatus.Accepted, Identifiers = [new(SslWire.OrderNumberSystem, "O-2026-004711")] }, version).Read();

        Assert.NotEqual(version, taken.Version);
        Assert.Contains("x-future", taken.Content.Unknown!.Keys);
        Assert.Equal((placed.Notes, placed.Receiver!.Patient), (taken.Content.Notes, taken.Content.Receiver!.Patient));
        Assert.All(line.Fut.LinesOf(placed.Id), one => Assert.Equal(SslStatus.Accepted, one.Status));
        var trace = line.Fut.TraceOf(placed.Id)[^1];
        Assert.Equal(("accepted", null, "O-2026-004711", "telessl"), (trace.StatusChange, trace.OrderLine, trace.SupplementaryText, trace.CreatedByUser));
    }

    [Fact]
    public async Task A_member_of_the_future_or_of_the_buyer_that_is_lost_is_refused()
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked());
        var (order, version) = await line.Orders.Order(line.Us, placed.Id).Read();

        await FutLine.Refused(400, "invalid-input", () => line.Orders.ChangeOrder(line.Us, placed.Id, order with { Unknown = null, Status = "accepted" }, version).Read());
        await FutLine.Refused(400, "invalid-input", () => line.Orders.ChangeOrder(line.Us, placed.Id, order with { Notes = null, Status = "accepted" }, version).Read());
    }

    [Fact]
    public async Task A_repeat_changes_nothing_and_a_move_that_is_not_in_the_table_is_refused()
    {
        await using var line = await FutLine.Open();
        var (order, id) = await line.Accepted();
        var traces = line.Fut.TraceOf(order.Id).Count;

        await line.Order(order.Id, SslStatus.Accepted);

        Assert.Equal(traces, line.Fut.TraceOf(order.Id).Count);
        await FutLine.Refused(409, "status-not-possible", () => line.Order(order.Id, SslStatus.Submitted));
        await FutLine.Refused(409, "status-not-possible", () => line.Line(id, SslStatus.Delivered));
        await FutLine.Refused(409, "status-not-possible", () => line.Order(order.Id, SslStatus.Planned));
    }

    [Fact]
    public async Task A_planned_line_needs_its_time_and_a_delivered_one_its_device()
    {
        await using var line = await FutLine.Open();
        var (order, id) = await line.Accepted();
        await FutLine.Refused(422, "agreed-time-required", () => line.Line(id, SslStatus.Planned));
        await line.Line(id, SslStatus.Planned, FutLine.Agreed);
        await line.Line(id, SslStatus.InTransit);

        await FutLine.Refused(422, "device-required", () => line.Line(id, SslStatus.Delivered));
        await FutLine.Refused(422, "device-required", () => line.Line(id, SslStatus.Delivered, to => to with { Device = line.Oximeter() with { SerialNumber = " " } }));
        await FutLine.Refused(422, "device-required", () => line.Line(id, SslStatus.Delivered, to => to with { Device = line.Oximeter() with { Owner = line.Fut.At.Organization(905) } }));
        await line.Line(id, SslStatus.Delivered, to => to with { Device = line.Oximeter() });

        await FutLine.Refused(409, "status-not-possible", () => line.Line(id, SslStatus.Cancelled));
        Assert.Equal(["submitted", "accepted", "planned", "in-transit", "delivered"], line.Fut.TraceOf(order.Id).Select(one => one.StatusChange));
        Assert.Equal("20.12.2026 kl. 9-12", line.Fut.TraceOf(order.Id)[2].SupplementaryText);
    }

    [Fact]
    public async Task A_visit_that_fails_needs_a_reason_and_can_be_planned_again()
    {
        await using var line = await FutLine.Open();
        var (order, id) = await line.Accepted();
        await line.Line(id, SslStatus.Planned, FutLine.Agreed);
        await FutLine.Refused(400, "invalid-input", () => line.Line(id, SslStatus.Failed));

        await line.Line(id, SslStatus.Failed, to => to with { StatusReason = "no-show" });
        await line.Line(id, SslStatus.Planned, to => to with { StatusReason = null });

        Assert.Equal("no-show", line.Fut.TraceOf(order.Id)[^2].SupplementaryText);
        Assert.Equal("Levering aftalt", line.Fut.TraceOf(order.Id)[^1].Text);
    }

    [Fact]
    public async Task Derived_the_order_follows_its_lines_and_explicit_it_waits_for_us()
    {
        foreach (var (setting, expected) in new[] { ("derived", SslStatus.Delivered), ("explicit", SslStatus.Accepted) })
        {
            await using var line = await FutLine.Open(new FutSettings(OrderStatus: setting));
            var (order, _) = await line.Delivered();

            Assert.Equal(expected, line.Fut.Orders.Single(one => one.Id == order.Id).Status);
        }
    }

    [Fact]
    public async Task Trace_lines_are_ours_to_write_when_the_service_does_not()
    {
        await using var line = await FutLine.Open(new FutSettings(TraceLines: "client"));
        var (order, _) = await line.Accepted();
        Assert.Empty(line.Fut.TraceOf(order.Id));

        var trace = await line.Orders.Trace(line.Us, $"{order.Id}/trace-line", new SslTrace("Bestilling accepteret", StatusChange: "accepted")).Read();

        Assert.Equal(($"{order.Id}/1", "telessl"), (trace.Content.Id, trace.Content.CreatedByUser));
    }

    [Theory]
    [InlineData("\"{0}\"", true)]
    [InlineData("W/\"{0}\"", true)]
    [InlineData("{0}", true)]
    [InlineData("\"99\"", false)]
    public async Task A_version_is_compared_in_all_its_forms(string form, bool isTaken)
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked());
        var (order, version) = await line.Orders.Order(line.Us, placed.Id).Read();
        Task Take() => line.Orders.ChangeOrder(line.Us, placed.Id, order with { Status = "accepted" }, form.Replace("{0}", version!.Trim('"'), StringComparison.Ordinal)).Read();

        if (isTaken)
            await Take();
        else
            await FutLine.Refused(412, "version-conflict", Take);

        Assert.Equal(form.Replace("{0}", version!.Trim('"'), StringComparison.Ordinal), line.Fut.Calls[^1].Headers["If-Match"]);
    }

    [Fact]
    public async Task Without_etags_no_version_is_sent()
    {
        await using var line = await FutLine.Open(new FutSettings(Etag: false));
        await line.Accepted();

        Assert.DoesNotContain("If-Match", line.Fut.Calls.Single(call => call.Method == "PUT").Headers.Keys);
    }

    [Fact]
    public async Task The_list_is_paged_by_oldest_change_and_polled_from_the_newest()
    {
        await using var line = await FutLine.Open(new FutSettings(PageSize: 3));
        var placed = Enumerable.Range(0, 7).Select(_ => line.Fut.Order(new FutOrderAsked()).Id).ToArray();
        var (found, cursor, newest) = (new List<string>(), (string?)null, (DateTimeOffset?)null);
        do
        {
            var page = (await line.Orders.Orders(line.Us, line.Fut.At.Party(702), cursor: cursor).Read()).Content;
            found.AddRange(page.Items.Select(order => order.Id));
            (cursor, newest) = (page.Next, page.UpdatedAt);
        }
        while (cursor is not null);

        Assert.Equal(placed, found);
        Assert.Contains(placed[^1], (await line.Orders.Orders(line.Us, line.Fut.At.Party(702), updatedSince: newest).Read()).Content.Items.Select(order => order.Id));
        await FutLine.Refused(403, "wrong-party", () => line.Orders.Orders(line.Us, line.Fut.At.Party(705)).Read());
    }

    [Fact]
    public async Task What_is_taken_out_of_use_cannot_be_ordered_and_a_closed_contract_takes_no_orders()
    {
        await using var line = await FutLine.Open();
        line.Fut.ItemDoes(2, "deactivate");
        Assert.ThrowsAny<Exception>(() => line.Fut.Order(new FutOrderAsked(Items: [2])));
        line.Fut.ItemDoes(2, "activate");
        Assert.NotNull(line.Fut.Order(new FutOrderAsked(Items: [2])));

        line.Fut.CloseContract(31);

        Assert.ThrowsAny<Exception>(() => line.Fut.Order(new FutOrderAsked(Items: [2])));
    }

    [Fact]
    public async Task Another_seller_and_the_desk_may_not_change_our_orders()
    {
        foreach (var client in new[] { "other-seller", "desk", "nurse" })
        {
            await using var line = await FutLine.Open(changed: ("Fut:Auth:ClientId", client));
            var organization = new FutContext(line.Fut.At.Organization(client switch { "other-seller" => 905, "nurse" => 461, _ => 900 }));
            var placed = line.Fut.Order(new FutOrderAsked());

            await FutLine.Refused(403, "wrong-party", () => line.Orders.ChangeOrder(organization, placed.Id, placed with { Status = "accepted" }, null).Read());
        }
    }

    [Fact]
    public async Task The_catalogue_is_read_exported_and_imported_whole_or_not()
    {
        await using var line = await FutLine.Open();
        var items = (await line.Catalogues.Items(line.Us, line.Fut.At.Catalogue).Read()).Content;
        var whole = (await line.Catalogues.Export(line.Us, line.Fut.At.Catalogue).Read()).Content;
        var bad = whole with { Packages = [whole.Packages[0] with { Items = [new SslPackageItem("https://nowhere.test.example/1")] }] };

        Assert.Equal((14, 14), (items.Length, whole.Items.Count));
        Assert.Single((await line.Catalogues.Import(line.Us, bad).Read()).Content.Problems);
        Assert.Empty((await line.Catalogues.Import(line.Us, whole).Read()).Content.Problems);
        Assert.Equal("59181002", Assert.Single((await line.Catalogues.Annotations(line.Us, line.Fut.At.Party(701)).Read()).Content).Value!.Code);
    }
}
