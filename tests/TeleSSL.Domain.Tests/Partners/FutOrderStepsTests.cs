using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Domain.Tests.Partners;

/// <summary>What is sent to FUT, one step after the other, until FUT says what we do.</summary>
public class FutOrderStepsTests
{
    private static readonly FutStatusMachine Machine = FutStatusMachine.BuiltIn;

    private static readonly DateTimeOffset From = new(2026, 12, 20, 9, 0, 0, TimeSpan.FromHours(1));

    private static readonly DateTimeOffset To = From.AddHours(3);

    [Theory]
    [InlineData("d", "submitted", "accepted", "order:accepted")]
    [InlineData("d", "accepted", "planned", "1:planned order:planned")]
    [InlineData("d", "accepted", "delivered", "1:planned 1:in-transit 1:delivered order:planned order:in-transit order:delivered")]
    [InlineData("d", "accepted", "failed", "1:planned 1:failed order:planned")]
    [InlineData("d", "in-transit", "failed", "1:failed order:planned")]
    [InlineData("d", "failed", "planned", "1:planned order:planned")]
    [InlineData("d", "failed", "in-transit", "1:planned 1:in-transit order:planned order:in-transit")]
    [InlineData("d", "in-transit", "accepted", "1:failed order:planned")]
    [InlineData("d", "in-transit", "cancelled", "1:failed 1:cancelled order:cancelled")]
    [InlineData("d", "planned", "accepted", "order:planned")]
    [InlineData("d", "delivered", "planned", "order:planned order:in-transit order:delivered")]
    [InlineData("d", "completed", "delivered", "order:completed")]
    [InlineData("d", "hibernating", "planned", "")]
    [InlineData("p", "planned", "completed", "1:in-transit 1:completed order:completed")]
    [InlineData("s", "accepted", "completed", "1:planned 1:completed order:completed")]
    public void A_line_is_brought_to_where_ours_is(string kind, string seen, string aim, string steps)
    {
        var order = seen == "submitted" ? "submitted" : "accepted";
        var read = new FutOrderSeen(order, [new FutLineSeen("1", seen, Kind(kind), seen == "accepted" ? null : From, To)]);

        Assert.Equal(steps, Sent(read, Aim(("1", aim)), out _));
    }

    [Fact]
    public void A_new_time_is_sent_and_the_same_one_is_not_whatever_its_offset()
    {
        var seen = new FutOrderSeen("planned", [new FutLineSeen("1", "planned", FutLineKind.Device, From, To)]);
        FutOrderAim At(DateTimeOffset from) => new(
            "accepted", null, new Dictionary<string, FutLineAim> { ["1"] = new("planned", from, To) });

        Assert.Null(Machine.Next(seen, At(From.ToUniversalTime()), ordersFollow: false));
        Assert.Equal(From.AddHours(1), Machine.Next(seen, At(From.AddHours(1)), ordersFollow: false)!.From);
    }

    [Theory]
    [InlineData("2026-11-20T08:00:00Z", "2026-11-20T09:00:00+01:00")]
    [InlineData("2026-07-20T07:00:00Z", "2026-07-20T09:00:00+02:00")]
    public void An_agreed_time_has_the_offset_of_its_own_day(string utc, string danish)
    {
        var seen = new FutOrderSeen("accepted", [new FutLineSeen("1", "accepted", FutLineKind.Device)]);
        var from = DateTimeOffset.Parse(utc);
        var aim = new FutOrderAim(
            "accepted", null, new Dictionary<string, FutLineAim> { ["1"] = new("planned", from, from.AddHours(3)) });

        Assert.Equal(danish, $"{Machine.Next(seen, aim, ordersFollow: false)!.From:yyyy-MM-ddTHH:mm:sszzz}");
    }

    [Fact]
    public void What_left_without_an_agreed_time_has_the_day_on_which_it_left()
    {
        var seen = new FutOrderSeen("accepted", [new FutLineSeen("1", "accepted", FutLineKind.Device)]);
        var aim = new FutOrderAim(
            "accepted", null,
            new Dictionary<string, FutLineAim> { ["1"] = new("in-transit", LeftAt: new DateTimeOffset(2026, 7, 20, 22, 30, 0, TimeSpan.Zero)) });

        var step = Machine.Next(seen, aim, ordersFollow: false)!;

        Assert.Equal(("2026-07-21T08:00:00+02:00", "2026-07-21T16:00:00+02:00"), ($"{step.From:yyyy-MM-ddTHH:mm:sszzz}", $"{step.To:yyyy-MM-ddTHH:mm:sszzz}"));
    }

    [Fact]
    public void An_order_that_waits_for_the_unit_is_left_alone() =>
        Assert.Null(Machine.Next(Seen("submitted", "d:submitted"), new FutOrderAim(null, null, new Dictionary<string, FutLineAim>()), false));

    [Theory]
    [InlineData("submitted", "d:submitted s:submitted", "rejected", "order:rejected")]
    [InlineData("submitted", "d:submitted s:submitted", "cancelled", "order:cancelled")]
    [InlineData("planned", "d:planned s:accepted", "cancelled", "order:cancelled")]
    [InlineData("in-transit", "d:in-transit d:planned", "cancelled", "1:failed order:cancelled")]
    [InlineData("in-transit", "d:delivered d:planned", "cancelled", "2:cancelled order:delivered")]
    [InlineData("cancelled", "d:cancelled", "cancelled", "")]
    [InlineData("completed", "d:completed", "accepted", "")]
    public void A_whole_order_is_one_step(string order, string lines, string whole, string steps)
    {
        var seen = Seen(order, lines);
        var aim = new FutOrderAim(whole, "duplicate", seen.Lines.ToDictionary(line => line.Url, line => new FutLineAim(whole, Reason: "duplicate")));

        Assert.Equal(steps, Sent(seen, aim, out _));
    }

    [Fact]
    public void Orders_that_follow_their_lines_by_themselves_are_only_accepted_and_given_up()
    {
        Assert.Equal("order:accepted", Sent(Seen("submitted", "d:submitted"), Aim(("1", "accepted")), out _, ordersFollow: true));
        Assert.Equal("1:in-transit", Sent(Seen("planned", "d:planned"), Aim(("1", "in-transit")), out _, ordersFollow: true));
        Assert.Equal("order:cancelled", Sent(Seen("planned", "d:planned"), Aim(("1", "cancelled")) with { Status = "cancelled" }, out _, ordersFollow: true));
    }

    [Fact]
    public void Of_a_replacement_the_new_one_is_there_before_the_old_one_leaves() => Assert.Equal(
        "2:in-transit 2:delivered 1:in-transit order:in-transit",
        Sent(Seen("planned", "p:planned d:planned"), Aim(("1", "in-transit"), ("2", "delivered")), out _));

    [Fact]
    public void A_line_that_the_buyer_added_is_left_alone_and_the_order_waits_for_it() =>
        Assert.Equal("1:in-transit", Sent(Seen("planned", "d:planned d:submitted"), Aim(("1", "in-transit")), out _));

    [Fact]
    public void Every_step_is_one_that_the_table_has_for_us_and_the_end_is_reached() =>
        Prop.ForAll(SomeLines.ToArbitrary(), Aims.ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (lines, aims, follow) =>
        {
            var seen = new FutOrderSeen("accepted", [.. lines.Select((line, i) => line with { Url = $"{i}" })]);
            var aim = new FutOrderAim("accepted", null, aims.Select((one, i) => ($"{i}", one)).ToDictionary(pair => pair.Item1, pair => pair.one));
            Sent(seen, aim, out var end, follow);
            return Machine.Next(end, aim, follow) is null;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(LineState.Open, null, FutLineKind.Device, "accepted")]
    [InlineData(LineState.Picked, null, FutLineKind.Device, "accepted")]
    [InlineData(LineState.InTransit, null, FutLineKind.Return, "in-transit")]
    [InlineData(LineState.InTransit, null, FutLineKind.Service, "planned")]
    [InlineData(LineState.Failed, OrderReason.NoShow, FutLineKind.Device, "failed:no-show")]
    [InlineData(LineState.Failed, OrderReason.Stopped, FutLineKind.Device, "failed:other")]
    [InlineData(LineState.Rejected, OrderReason.OutOfStock, FutLineKind.Service, "rejected:out-of-stock")]
    [InlineData(LineState.Cancelled, null, FutLineKind.Device, "cancelled:other")]
    [InlineData(LineState.Completed, OrderReason.NotSetUp, FutLineKind.Device, "completed")]
    public void A_line_of_ours_has_its_word_at_FUT(LineState state, OrderReason? reason, FutLineKind kind, string word)
    {
        var aim = FutAims.Of(new OrderLine(1, LineKind.Device) { State = state, Reason = reason }, kind, new FutLinePast(false, From));

        Assert.Equal(word, aim.Reason is null ? aim.Status : $"{aim.Status}:{aim.Reason}");
    }

    [Fact]
    public void A_failed_try_that_was_planned_again_is_planned_and_a_lost_device_was_not_fetched()
    {
        var failed = new OrderLine(1, LineKind.Device) { State = LineState.Failed, Reason = OrderReason.NoShow, From = From, To = To };
        var lost = new OrderLine(1, LineKind.Device) { State = LineState.Completed, Direction = LineDirection.Home, Reason = OrderReason.Lost };

        Assert.Equal("planned", FutAims.Of(failed, FutLineKind.Device, new FutLinePast(true, From)).Status);
        Assert.Equal(("cancelled", "other"), (FutAims.Of(lost, FutLineKind.Return, default).Status, FutAims.Of(lost, FutLineKind.Return, default).Reason));
    }

    // Each step is checked against the table as it is taken.
    private static string Sent(FutOrderSeen seen, FutOrderAim aim, out FutOrderSeen end, bool ordersFollow = false)
    {
        var sent = new List<string>();
        while (Machine.Next(seen, aim, ordersFollow) is { } step)
        {
            Assert.True(sent.Count < 100, "It goes on for ever.");
            sent.Add($"{step.Line ?? "order"}:{step.Status}");
            seen = step.Line is null ? Order(seen, step) : Line(seen, step);
        }

        end = seen;
        return string.Join(' ', sent);
    }

    private static FutOrderSeen Order(FutOrderSeen seen, FutMove step)
    {
        Assert.True(Machine.OrderMay(seen.Status, step.Status, FutParty.Seller), $"{seen.Status} to {step.Status}");
        Assert.Equal(step.Status is "rejected" or "cancelled", step.Reason is not null);
        return step.Status is not ("accepted" or "rejected" or "cancelled") ? seen with { Status = step.Status } : new FutOrderSeen(step.Status, [
            .. seen.Lines.Select(line => Machine.LineMay(line.Status, step.Status, line.Kind, FutParty.Seller) ? line with { Status = step.Status } : line)]);
    }

    private static FutOrderSeen Line(FutOrderSeen seen, FutMove step)
    {
        var line = seen.Lines.Single(one => one.Url == step.Line);
        Assert.True(Machine.LineMay(line.Status, step.Status, line.Kind, FutParty.Seller), $"{line.Status} to {step.Status}");
        Assert.Equal(step.Status == "planned", step.From < step.To);
        Assert.Equal(step.Status is "failed" or "rejected" or "cancelled", step.Reason is not null);
        var after = line with { Status = step.Status, From = step.From ?? line.From, To = step.To ?? line.To };
        return seen with { Lines = [.. seen.Lines.Select(one => one.Url == step.Line ? after : one)] };
    }

    private static Gen<FutLineSeen[]> SomeLines =>
        from count in Gen.Choose(1, 4)
        from lines in OneLine.ArrayOf(count)
        select lines;

    private static Gen<FutLineSeen> OneLine =>
        from status in Gen.Elements<FutLineStatus>([.. Machine.Table.Line])
        from kind in Gen.Elements<FutLineKind>([.. status.Kinds])
        select new FutLineSeen("", status.Wire, kind, From, To);

    private static Gen<FutLineAim[]> Aims => Gen.Elements(
        "accepted", "planned", "in-transit", "delivered", "completed", "failed", "rejected", "cancelled")
        .Select(status => new FutLineAim(status, LeftAt: From)).ArrayOf(4);

    private static FutOrderSeen Seen(string order, string lines) => new(
        order, [.. lines.Split(' ').Select((line, i) => new FutLineSeen($"{i + 1}", line[2..], Kind(line[..1]), From, To))]);

    private static FutOrderAim Aim(params (string Url, string Status)[] lines) =>
        new("accepted", null, lines.ToDictionary(line => line.Url, line => new FutLineAim(line.Status, From, To)));

    private static FutLineKind Kind(string letter) => letter switch
    {
        "d" => FutLineKind.Device,
        "p" => FutLineKind.Return,
        _ => FutLineKind.Service,
    };
}
