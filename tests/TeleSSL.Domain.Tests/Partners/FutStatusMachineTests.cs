using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Domain.Tests.Partners;

/// <summary>The sentences below the status tables of contracts/partners/fut.</summary>
public class FutStatusMachineTests
{
    private static readonly FutStatusMachine Machine = FutStatusMachine.BuiltIn;

    private static readonly string[] Open = ["submitted", "accepted", "planned", "in-transit", "delivered"];

    [Fact]
    public void Only_submitted_is_confirmed() =>
        Assert.Equal(["submitted"], Machine.Table.Order.Where(status => status.Confirmed).Select(status => status.Wire));

    [Theory]
    [InlineData("draft", "submitted", FutParty.Buyer, true)]
    [InlineData("draft", "submitted", FutParty.Seller, false)]
    [InlineData("submitted", "accepted", FutParty.Seller, true)]
    [InlineData("submitted", "accepted", FutParty.Buyer, false)]
    [InlineData("submitted", "planned", FutParty.Seller, false)]
    [InlineData("submitted", "cancelled", FutParty.Buyer, true)]
    [InlineData("delivered", "cancelled", FutParty.Seller, false)]
    [InlineData("completed", "accepted", FutParty.Seller, false)]
    [InlineData("accepted", "accepted", FutParty.Seller, false)]
    [InlineData("hibernating", "accepted", FutParty.Seller, false)]
    [InlineData("submitted", "hibernating", FutParty.Seller, false)]
    public void An_order_moves_by_the_table(string from, string to, FutParty by, bool may) =>
        Assert.Equal(may, Machine.OrderMay(from, to, by));

    [Theory]
    [InlineData("planned", "in-transit", FutLineKind.Device, true)]
    [InlineData("planned", "in-transit", FutLineKind.Service, false)]
    [InlineData("planned", "completed", FutLineKind.Service, true)]
    [InlineData("planned", "completed", FutLineKind.Device, false)]
    [InlineData("in-transit", "delivered", FutLineKind.Device, true)]
    [InlineData("in-transit", "delivered", FutLineKind.Return, false)]
    [InlineData("in-transit", "completed", FutLineKind.Return, true)]
    [InlineData("in-transit", "completed", FutLineKind.Device, false)]
    [InlineData("planned", "planned", FutLineKind.Device, true)]
    [InlineData("delivered", "cancelled", FutLineKind.Device, false)]
    [InlineData("failed", "planned", FutLineKind.Return, true)]
    [InlineData("hibernating", "planned", FutLineKind.Device, false)]
    public void A_line_moves_by_the_table_and_its_kind(string from, string to, FutLineKind kind, bool may) =>
        Assert.Equal(may, Machine.LineMay(from, to, kind, FutParty.Seller));

    [Theory]
    [InlineData("submitted", "delivered", FutLineKind.Device, "accepted planned in-transit delivered")]
    [InlineData("accepted", "completed", FutLineKind.Service, "planned completed")]
    [InlineData("planned", "completed", FutLineKind.Return, "in-transit completed")]
    [InlineData("failed", "in-transit", FutLineKind.Device, "planned in-transit")]
    [InlineData("planned", "planned", FutLineKind.Device, "")]
    [InlineData("delivered", "cancelled", FutLineKind.Device, null)]
    [InlineData("completed", "planned", FutLineKind.Device, null)]
    public void Missing_steps_are_sent_one_by_one(string from, string to, FutLineKind kind, string? steps) =>
        Assert.Equal(steps, Machine.LineSteps(from, to, kind) is { } found ? string.Join(' ', found) : null);

    [Theory]
    [InlineData("accepted", "in-transit", "planned in-transit")]
    [InlineData("submitted", "delivered", "accepted planned in-transit delivered")]
    [InlineData("accepted", "completed", "completed")]
    [InlineData("delivered", "planned", null)]
    public void An_orders_missing_steps_are_sent_one_by_one(string from, string to, string? steps) =>
        Assert.Equal(steps, Machine.OrderSteps(from, to) is { } found ? string.Join(' ', found) : null);

    [Theory]
    [InlineData("accepted", "d:planned d:in-transit s:planned", "planned")]
    [InlineData("accepted", "d:delivered p:in-transit", "in-transit")]
    [InlineData("accepted", "d:failed d:delivered", "planned")]
    [InlineData("accepted", "d:in-transit s:accepted", "in-transit")]
    [InlineData("planned", "d:completed p:completed s:accepted", "delivered")]
    [InlineData("accepted", "s:planned s:completed", "planned")]
    [InlineData("accepted", "d:rejected s:planned", "planned")]
    [InlineData("in-transit", "d:planned", "in-transit")]
    [InlineData("delivered", "d:completed s:completed", "completed")]
    [InlineData("accepted", "d:cancelled s:completed", "completed")]
    [InlineData("accepted", "d:cancelled s:rejected", "cancelled")]
    [InlineData("submitted", "d:rejected s:rejected", "rejected")]
    [InlineData("accepted", "d:rejected s:rejected", "cancelled")]
    [InlineData("accepted", "d:hibernating s:planned", "accepted")]
    [InlineData("hibernating", "d:planned", "hibernating")]
    [InlineData("draft", "d:submitted", "draft")]
    [InlineData("cancelled", "d:delivered", "cancelled")]
    [InlineData("accepted", "", "accepted")]
    public void An_order_follows_its_lines(string order, string lines, string then) =>
        Assert.Equal(then, Machine.Of(order, [.. lines.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)]));

    [Fact]
    public void An_order_never_goes_back_whatever_its_lines_say() =>
        Prop.ForAll(Lines.ToArbitrary(), Gen.Elements(Open).ToArbitrary(), (lines, order) =>
        {
            var then = Machine.Of(order, lines);
            return then == order || Machine.OrderSteps(order, then) is not null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_order_is_as_far_as_its_lowest_open_device_whatever_the_services_do() =>
        Prop.ForAll(Lines.ToArbitrary(), lines =>
        {
            var devices = lines.Where(line => line.Kind is not FutLineKind.Service).ToArray();
            var open = devices.Where(line => !Machine.LineIsClosed(line.Status)).ToArray();
            if (open.Length == 0)
                return true;
            var lowest = open.Min(line => Machine.Line(line.Status)!.Rank);
            return Machine.Line(Machine.Of("submitted", lines))!.Rank == lowest;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Following_the_lines_twice_changes_nothing_more() =>
        Prop.ForAll(Lines.ToArbitrary(), lines =>
        {
            var once = Machine.Of("submitted", lines);
            return Machine.Of(once, lines) == once;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_status_of_a_line_has_a_text_in_Danish_for_each_of_its_kinds_but_the_first() =>
        Assert.All(Machine.Table.Line.Where(status => status.Wire != "submitted"), status =>
            Assert.All(status.Kinds, kind => Assert.NotNull(Machine.TraceText(status.Wire, kind))));

    [Fact]
    public void A_table_that_names_a_word_it_does_not_have_is_no_table()
    {
        var table = Machine.Table;

        Assert.Throws<ArgumentException>(() => new FutStatusMachine(table with { Line = [.. table.Line.Skip(1), table.Line[1]] }));
        Assert.Throws<ArgumentException>(() => new FutStatusMachine(table with { Order = [.. table.Order.Skip(1)] }));
        Assert.Throws<ArgumentException>(() => new FutStatusMachine(table with { Line = [.. table.Line.SkipLast(1)] }));
    }

    private static Gen<FutLineState[]> Lines =>
        from count in Gen.Choose(1, 5)
        from lines in Line.ArrayOf(count)
        select lines;

    private static Gen<FutLineState> Line =>
        from status in Gen.Elements<FutLineStatus>([.. Machine.Table.Line])
        from kind in Gen.Elements<FutLineKind>([.. status.Kinds])
        select new FutLineState(status.Wire, kind);

    private static FutLineState Read(string text) => new(text[2..], text[0] switch
    {
        'd' => FutLineKind.Device,
        'p' => FutLineKind.Return,
        _ => FutLineKind.Service,
    });
}
