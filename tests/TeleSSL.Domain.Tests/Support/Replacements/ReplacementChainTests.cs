using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Support.Replacements;
using TeleSSL.Domain.Tests.Orders;

namespace TeleSSL.Domain.Tests.Support.Replacements;

public class ReplacementChainTests
{
    [Theory]
    [InlineData("Open", "")]
    [InlineData("Open Picked", "Reserved@1")]
    [InlineData("Open Picked InTransit Failed", "Reserved@1 Dispatched@2")]
    [InlineData("Open Picked InTransit Failed Picked", "Reserved@1")]
    [InlineData("Open Picked Open Picked", "Reserved@3")]
    [InlineData("Open Picked InTransit Delivered Completed", "Reserved@1 Dispatched@2 Swapped@3")]
    [InlineData("Open Picked InTransit Failed InTransit Delivered", "Reserved@1 Dispatched@2 Swapped@5")]
    [InlineData("Open Picked Cancelled", "")]
    public void What_goes_out_is_where_its_line_is(string lines, string expected) =>
        Assert.Equal(expected, Read([.. lines.Split(' ').Select(state => Order(Enum.Parse<LineState>(state)))], []));

    [Theory]
    [InlineData("InUse Returning", "")]
    [InlineData("InUse Returning InStock+NeedsCleaning", "Back@2")]
    [InlineData("Returning InStock+NeedsCleaning InStock+NeedsFunctionTest InStock", "Back@1 Cleaned@2 Ready@3")]
    [InlineData("Returning InStock+NeedsCleaning InStock+NeedsFunctionTest InRepair InStock+NeedsFunctionTest InStock", "Back@1 Cleaned@2 Repaired@5")]
    [InlineData("Returning InStock+NeedsCleaning Retired", "Back@1 Cleaned@2 Retired@2")]
    [InlineData("InUse Lost", "Lost@1")]
    [InlineData("Returning InStock InUse", "Back@1 Cleaned@1 Ready@1")]
    public void What_comes_back_is_followed_until_it_may_go_out_again_or_never_will(string states, string expected) =>
        Assert.Equal(expected, Read([Order(LineState.Open)], [.. states.Split(' ').Select(Device)]));

    [Theory]
    [InlineData("Delivered", "InUse", false)]
    [InlineData("Completed", "InStock+NeedsCleaning", false)]
    [InlineData("Completed", "InStock", true)]
    [InlineData("Cancelled", "InUse", true)]
    [InlineData("Completed", "", true)]
    [InlineData("InTransit", "", false)]
    public void It_is_over_when_nothing_is_to_come(string line, string old, bool isOver)
    {
        var order = Order(Enum.Parse<LineState>(line));
        Device[] devices = old.Length == 0 ? [] : [Device(old)];

        Assert.Equal(isOver, ReplacementChain.IsOver(order, ReplacementChain.Of([order], devices)));
    }

    private static string Read(Order[] order, Device[] old) => string.Join(' ', ReplacementChain.Of(order, old)
        .Where(mark => mark.IsReached).Select(mark => $"{mark.Point}@{mark.OfOrder ?? mark.OfDevice}"));

    private static Order Order(LineState state) => AnOrder.Open with
    {
        State = state == LineState.Cancelled ? OrderState.Cancelled : OrderState.Accepted,
        Lines = [AnOrder.Open.Lines[0] with { State = state, Replaces = A.Id(7) }],
    };

    private static Device Device(string text)
    {
        var parts = text.Split('+');
        return A.Device(Enum.Parse<Custody>(parts[0])) with { Blockers = [.. parts.Skip(1).Select(Enum.Parse<Blocker>)] };
    }
}
