using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>How an order at the simulated FUT is brought to what ours says, whatever happens on the way.</summary>
public class FutSenderTests
{
    private static readonly DateTimeOffset Winter = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Summer = new(2027, 7, 20, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Accepting_is_one_change_of_the_order_with_our_number_and_leaves_what_is_not_ours()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked(Package: "TeleKOL-kit"));

        var sent = await Send(line, order, "accepted");

        Assert.Equal(("accepted", 0), (sent.Status, sent.Untraced.Count));
        var put = Assert.Single(line.Fut.Calls, call => call.Method == "PUT");
        Assert.Equal("\"2\"", put.Headers["If-Match"]);
        var taken = Assert.Single(line.Fut.Orders);
        Assert.Equal(new SslIdentifier(SslWire.OrderNumberSystem, "O-2026-004711"), Assert.Single(taken.Identifiers!));
        Assert.Equivalent((order.Notes, order.Receiver), (taken.Notes, taken.Receiver));
        Assert.All(line.Fut.LinesOf(order.Id), one => Assert.Equal("accepted", one.Status));
        var trace = line.Fut.TraceOf(order.Id);
        Assert.Equal(["submitted", "accepted"], trace.Select(one => one.StatusChange));
        Assert.Equal((null, "O-2026-004711", line.Fut.At.Organization(900), "telessl"), (
            trace[1].OrderLine, trace[1].SupplementaryText, trace[1].CreatedByOrganization, trace[1].CreatedByUser));
    }

    [Fact]
    public async Task Without_versions_the_order_is_read_right_before_it_is_changed()
    {
        await using var line = await FutLine.Open(new FutSettings(Etag: false));
        var order = line.Fut.Order(new FutOrderAsked());

        await Send(line, order, "accepted");

        var calls = line.Fut.Calls.ToList();
        var put = calls.FindIndex(call => call.Method == "PUT");
        Assert.False(calls[put].Headers.ContainsKey("If-Match"));
        Assert.Equal(("GET", calls[put].Path), (calls[put - 1].Method, calls[put - 1].Path));
    }

    [Fact]
    public async Task With_versions_turned_off_none_is_sent()
    {
        await using var line = await FutLine.Open(changed: ("Ssl:ETag", "off"));

        await Send(line, line.Fut.Order(new FutOrderAsked()), "accepted");

        Assert.False(line.Fut.Calls.Single(call => call.Method == "PUT").Headers.ContainsKey("If-Match"));
    }

    [Theory]
    [InlineData("server", 0)]
    [InlineData("client", 1)]
    public async Task A_trace_line_is_written_by_one_of_both(string who, int posts)
    {
        await using var line = await FutLine.Open(new FutSettings(TraceLines: who), changed: ("Ssl:TraceLines", who));
        var order = line.Fut.Order(new FutOrderAsked());

        await Send(line, order, "accepted");
        await Send(line, order, "accepted");

        Assert.Equal(posts, line.Fut.Calls.Count(call => call.Method == "POST" && call.Path.EndsWith("/trace-line", StringComparison.Ordinal)));
        Assert.Equal("accepted", line.Fut.TraceOf(order.Id)[^1].StatusChange);
    }

    [Fact]
    public async Task An_agreed_time_has_Denmarks_offset_of_its_day()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked(Items: [2, 3]));

        await Send(line, order, "planned planned", aim: (number, one) => one with
        {
            From = number == 1 ? Winter : Summer,
            To = (number == 1 ? Winter : Summer).AddHours(3),
        });

        Assert.Equal(["2026-11-20T09:00:00+01:00", "2027-07-20T09:00:00+02:00"], line.Fut.LinesOf(order.Id).Select(one => $"{one.AgreedFrom:yyyy-MM-ddTHH:mm:sszzz}"));
        Assert.Equal(["20.11.2026 kl. 9-12", "20.07.2027 kl. 9-12"], line.Fut.TraceOf(order.Id).Where(one => one.StatusChange == "planned").Select(one => one.SupplementaryText));
        Assert.Equal("planned", line.Fut.Orders.Single().Status);
    }

    [Fact]
    public async Task A_line_is_delivered_with_its_device_and_every_step_before()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked());

        await Send(line, order, "delivered");

        Assert.Equal(["submitted", "accepted", "planned", "in-transit", "delivered"], line.Fut.TraceOf(order.Id).Select(one => one.StatusChange));
        var device = line.Fut.LinesOf(order.Id)[0].Device!;
        Assert.Equal(("SSLSYD-000123", "(01)09521234500018(10)L7(21)OX-2291"), (device.Identifier!.Value, device.Udi));
        Assert.NotNull(device.FhirRef);
        Assert.Equal("delivered", line.Fut.Orders.Single().Status);

        await Send(line, order, "completed");
        Assert.Equal((device.FhirRef, "completed"), (line.Fut.LinesOf(order.Id)[0].Device!.FhirRef, line.Fut.Orders.Single().Status));
    }

    [Fact]
    public async Task An_order_is_as_far_as_its_lowest_line_and_is_completed_once()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked(Items: [2, 3, 12]));
        string[] seen = ["accepted", "accepted", "planned", "in-transit", "in-transit", "delivered", "completed"];

        var read = new List<string>();
        foreach (var step in (string[])["accepted", "planned accepted accepted", "in-transit planned accepted", "delivered in-transit accepted",
                     "completed in-transit completed", "completed delivered completed", "completed completed completed"])
            read.Add((await Send(line, order, step)).Status);

        Assert.Equal(seen, read);
        Assert.Single(line.Fut.TraceOf(order.Id), one => one is { StatusChange: "completed", OrderLine: null });
    }

    [Fact]
    public async Task A_visit_that_failed_is_planned_again()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked());
        await Send(line, order, "in-transit");

        await Send(line, order, "failed", aim: (_, one) => one with { Reason = "no-show" });
        Assert.Equal(("failed", "no-show"), (line.Fut.TraceOf(order.Id)[^1].StatusChange, line.Fut.TraceOf(order.Id)[^1].SupplementaryText));
        await Send(line, order, "planned", aim: (_, one) => one with { From = Summer, To = Summer.AddHours(2) });

        Assert.Equal(("planned", Summer, null), (line.Fut.LinesOf(order.Id)[0].Status, line.Fut.LinesOf(order.Id)[0].AgreedFrom, line.Fut.LinesOf(order.Id)[0].StatusReason));
        await Send(line, order, "in-transit");
        Assert.Equal("in-transit", line.Fut.LinesOf(order.Id)[0].Status);
    }

    [Fact]
    public async Task A_whole_order_is_rejected_or_cancelled_in_one_change()
    {
        await using var line = await FutLine.Open();
        var (rejected, cancelled) = (line.Fut.Order(new FutOrderAsked(Items: [2, 12])), line.Fut.Order(new FutOrderAsked(Items: [2, 12])));
        await Send(line, cancelled, "planned planned");
        var before = line.Fut.Calls.Count(call => call.Method == "PUT");

        await Send(line, rejected, "rejected rejected", whole: "rejected", reason: "out-of-stock");
        await Send(line, cancelled, "cancelled cancelled", whole: "cancelled", reason: "citizen-deceased");

        Assert.Equal(before + 2, line.Fut.Calls.Count(call => call.Method == "PUT"));
        Assert.Equal(("rejected", "out-of-stock"), (line.Fut.TraceOf(rejected.Id)[^1].StatusChange, line.Fut.TraceOf(rejected.Id)[^1].SupplementaryText));
        Assert.All(line.Fut.LinesOf(cancelled.Id), one => Assert.Equal("cancelled", one.Status));
    }

    [Theory]
    [InlineData("F03-before")]
    [InlineData("F03-after")]
    [InlineData("F03-within")]
    [InlineData("F04")]
    [InlineData("F13")]
    public async Task What_was_done_without_an_answer_is_found_done(string fault)
    {
        foreach (var (who, etag) in new[] { ("server", true), ("client", true), ("server", false), ("client", false) })
        {
            await using var line = await FutLine.Open(new FutSettings(TraceLines: who, Etag: etag), changed: ("Ssl:TraceLines", who));
            var order = line.Fut.Order(new FutOrderAsked());
            foreach (var method in new[] { "PUT", "POST" })
                line.Fut.Faults.Plan(new FutPlannedFault(fault, Service: "ssl-order", Method: method, Times: 2));

            for (var attempt = 1; attempt <= 8; attempt++)
                try
                {
                    await Send(line, order, "delivered");
                    break;
                }
                catch (Exception error) when (error is not Xunit.Sdk.XunitException && attempt < 8)
                {
                }

            var ours = line.Fut.TraceOf(order.Id).Select(one => one.StatusChange).Where(one => one != "submitted");
            Assert.Equal(["accepted", "planned", "in-transit", "delivered"], ours);
            Assert.Equal("delivered", line.Fut.Orders.Single().Status);
        }
    }

    [Fact]
    public async Task A_change_that_FUT_never_answers_is_found_done_too()
    {
        await using var line = await FutLine.Open(new FutSettings(TraceLines: "client"), changed: ("Ssl:TraceLines", "client"));
        var order = line.Fut.Order(new FutOrderAsked());
        await Send(line, order, "accepted");
        line.Fut.Faults.Plan(new FutPlannedFault("F02", Service: "ssl-order", Method: "PUT"));
        using var gone = new CancellationTokenSource();
        var never = Send(line, order, "planned", ct: gone.Token);
        await Eventually.Is(() => Task.FromResult(line.Fut.LinesOf(order.Id)[0].Status == "planned"), "planned");
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => never);

        await Send(line, order, "planned");

        Assert.Equal(["accepted", "planned"], line.Fut.TraceOf(order.Id).Select(one => one.StatusChange));
        Assert.Equal("planned", line.Fut.Orders.Single().Status);
    }

    [Fact]
    public async Task A_version_that_is_no_longer_the_last_is_read_again_and_after_three_given_up()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked());
        line.Fut.Faults.Plan(new FutPlannedFault("F10", Service: "ssl-order", Method: "PUT", Times: 2));
        await Send(line, order, "accepted");
        Assert.Equal(3, line.Fut.Calls.Count(call => call.Method == "PUT"));

        line.Fut.Faults.Plan(new FutPlannedFault("F10", Service: "ssl-order", Method: "PUT", Times: 9));
        await FutLine.Refused(412, "version-conflict", () => Send(line, order, "planned"));
        Assert.Equal(6, line.Fut.Calls.Count(call => call.Method == "PUT"));
    }

    [Fact]
    public async Task A_move_that_FUT_refuses_is_read_again_once()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked());
        line.Fut.Faults.Plan(new FutPlannedFault("F09", Service: "ssl-order", Method: "PUT", Times: 9));

        await FutLine.Refused(409, "status-not-possible", () => Send(line, order, "accepted"));

        Assert.Equal(2, line.Fut.Calls.Count(call => call.Method == "PUT"));
    }

    [Fact]
    public async Task A_buyer_that_cancels_at_the_same_moment_wins_and_nothing_more_is_sent()
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked());
        await Send(line, order, "planned");
        line.Fut.OrderDoes(order.Id, "cancel", new FutActAsked());
        var before = line.Fut.Calls.Count(call => call.Method == "PUT");

        var sent = await Send(line, order, "in-transit");

        Assert.Equal(("cancelled", before), (sent.Status, line.Fut.Calls.Count(call => call.Method == "PUT")));
    }

    [Theory]
    [InlineData("F21")]
    [InlineData("F22-nulls")]
    [InlineData("F24")]
    public async Task What_FUT_says_otherwise_than_expected_breaks_nothing(string fault)
    {
        await using var line = await FutLine.Open();
        var order = line.Fut.Order(new FutOrderAsked());
        line.Fut.Faults.Plan(new FutPlannedFault(fault, Service: "ssl-order"));

        for (var i = 0; i < 3; i++)
            await Send(line, order, "planned");

        Assert.Equal("planned", line.Fut.LinesOf(order.Id)[0].Status);
        Assert.Equal(["submitted", "accepted", "planned"], line.Fut.TraceOf(order.Id).Select(one => one.StatusChange));
    }

    [Fact]
    public async Task A_trace_line_that_FUT_does_not_write_is_missed()
    {
        await using var line = await FutLine.Open(new FutSettings(TraceLines: "client"));

        var sent = await Send(line, line.Fut.Order(new FutOrderAsked()), "planned");

        Assert.Equal(["accepted", "planned"], sent.Untraced.Select(step => step.Status));
    }

    [Fact]
    public async Task An_order_that_follows_its_lines_by_itself_is_only_accepted()
    {
        await using var line = await FutLine.Open(new FutSettings(OrderStatus: "derived"), changed: ("Ssl:OrderStatus", "derived"));
        var order = line.Fut.Order(new FutOrderAsked());

        await Send(line, order, "delivered");

        Assert.Single(line.Fut.Calls, call => call.Method == "PUT" && call.Path == new Uri(order.Id).AbsolutePath);
        Assert.Equal("delivered", line.Fut.Orders.Single().Status);
    }

    /// <summary>Sends an order whose lines are to read so, in their order; one word is for all.</summary>
    private static Task<FutOrderSent> Send(
        FutLine line, SslOrder order, string words, string whole = "accepted", string? reason = null, Func<int, FutLineAim, FutLineAim>? aim = null,
        CancellationToken ct = default)
    {
        var lines = line.Fut.LinesOf(order.Id);
        var statuses = words.Split(' ');
        FutLineAim Aim(int i) => new(statuses[Math.Min(i, statuses.Length - 1)], LeftAt: Winter, Reason: reason);
        return new FutOrderSender(new Lazy<ISslOrders>(line.Orders), line.Of<FutOptions>()).Send(new FutOrderMessage(
            order.Id, "O-2026-004711",
            new FutOrderAim(whole, reason, lines.Select((one, i) => (one.Id, i)).ToDictionary(
                pair => FutUrl.Normalised(pair.Id)!, pair => aim is null ? Aim(pair.i) : aim(pair.i + 1, Aim(pair.i)))),
            lines.Select((one, i) => (one, i)).ToDictionary(pair => FutUrl.Normalised(pair.one.Id)!, pair => Facts(line, pair.one, pair.i + 1))),
            ct);
    }

    private static FutLineFacts Facts(FutLine line, SslLine one, int number) => one.Item.EndsWith("000012", StringComparison.Ordinal)
        ? new FutLineFacts(number, FutLineKind.Service)
        : new FutLineFacts(number, FutLineKind.Device, "Pulsoximeter OX-1", line.Oximeter() with { SerialNumber = $"OX-{number}" });
}
