using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Domain.Tests.Orders;

namespace TeleSSL.Domain.Tests.Partners;

public class FutReadingTests
{
    private static readonly FutLineSaid Scale = new("l1", "submitted", FutLineKind.Device) { Model = A.Scale };
    private static readonly FutOrderSaid Said = new("submitted", true, "r1", [Scale]);

    private static readonly Order Ours = AnOrder.Open with { Source = OrderSource.Fut };

    private static readonly FutOrderHeld Held = new(FutStanding.Taken, "submitted", "r1", [new FutLineHeld(1, "l1", "submitted")]) { Ours = Ours };

    [Theory]
    [InlineData("draft", "Drop")]
    [InlineData("submitted", "Take")]
    [InlineData("accepted", "Wait")]
    [InlineData("delivered", "Wait")]
    [InlineData("hibernating", "Wait")]
    [InlineData("completed", "Drop")]
    [InlineData("cancelled", "Drop")]
    [InlineData("rejected", "Drop")]
    public void A_new_order_is_taken_only_as_it_was_sent(string status, string follows) =>
        Assert.Equal(follows, Assert.Single(Of(null, Said with { Status = status })).GetType().Name);

    [Fact]
    public void An_order_of_another_seller_is_dropped_whatever_we_hold()
    {
        var theirs = Said with { IsOurs = false, Status = "cancelled" };

        foreach (var held in new[] { null, Held })
            Assert.Equal([new FutStep.Drop("other-seller")], Of(held, theirs));
    }

    [Theory]
    [InlineData(FutStanding.Waiting)]
    [InlineData(FutStanding.Refused)]
    [InlineData(FutStanding.Left)]
    public void One_that_never_became_ours_is_forgotten_once_it_is_over(FutStanding standing) =>
        Assert.Equal([new FutStep.Over()], Of(Held with { Standing = standing, Ours = null }, Said with { Status = "cancelled" }));

    [Fact]
    public void A_refused_one_is_refused_there_until_FUT_says_so()
    {
        var refused = Held with { Standing = FutStanding.Refused, Refusal = OrderReason.OutsideAgreement, Ours = null };

        Assert.Equal([new FutStep.RefuseThere(OrderReason.OutsideAgreement)], Of(refused, Said));
    }

    [Fact]
    public void What_is_read_again_and_says_nothing_new_changes_nothing() => Assert.Empty(Of(Held, Said));

    [Theory]
    [InlineData(LineState.Open, true)]
    [InlineData(LineState.Planned, true)]
    [InlineData(LineState.Picked, true)]
    [InlineData(LineState.InTransit, true)]
    [InlineData(LineState.Failed, true)]
    [InlineData(LineState.Delivered, false)]
    public void A_buyer_may_cancel_what_was_not_handed_over(LineState state, bool isCancelled)
    {
        var step = Assert.Single(Of(With(state), Said with { Status = "cancelled", Reason = OrderReason.Duplicate }));

        Assert.Equal(
            isCancelled ? new FutStep.CancelHere(OrderReason.Duplicate) : new FutStep.Differ(FutDifferenceKind.StatusDiffers, "status"), step);
    }

    [Theory]
    [InlineData(LineState.Picked, "ChangeDays")]
    [InlineData(LineState.InTransit, "Differ")]
    [InlineData(LineState.Failed, "Differ")]
    public void Other_days_are_taken_over_until_something_is_out(LineState state, string follows) =>
        Assert.Equal(follows, Assert.Single(Of(With(state), Said with { To = new DateOnly(2026, 12, 24) })).GetType().Name);

    [Fact]
    public void Another_receiver_is_for_a_person_to_look_at() =>
        Assert.Equal([new FutStep.Differ(FutDifferenceKind.OrderChanged, "receiver")], Of(Held, Said with { Receiver = "r2" }));

    [Fact]
    public void Lines_that_came_and_went_are_one_change()
    {
        var step = Assert.Single(Of(Held, Said with { Lines = [Scale with { Key = "l2" }] }));

        var change = Assert.IsType<FutStep.ChangeLines>(step);
        Assert.Equal(["l2"], change.Added.Select(line => line.Key));
        Assert.Equal([1], change.Removed);
    }

    [Fact]
    public void A_line_of_an_unknown_item_is_for_a_person_to_look_at() => Assert.Equal(
        [new FutStep.Differ(FutDifferenceKind.OrderChanged, "lines")],
        Of(Held, Said with { Lines = [Scale, new FutLineSaid("l2", "submitted", FutLineKind.Device)] }));

    [Fact]
    public void An_unknown_word_changes_nothing_and_is_told_once()
    {
        var strange = Said with { Status = "hibernating", To = new DateOnly(2026, 12, 24) };

        Assert.Equal([new FutStep.Differ(FutDifferenceKind.UnknownStatus, "status")], Of(Held, strange));
        Assert.Empty(Of(Held with { Status = "hibernating" }, strange));
        Assert.Equal([new FutStep.Agrees(FutDifferenceKind.UnknownStatus)], Of(Held with { Status = "hibernating" }, Said));
    }

    [Fact]
    public void Protection_is_taken_over_also_once_all_is_done() =>
        Assert.Equal([new FutStep.Protect()], Of(With(LineState.Completed) with { Ours = Ours with { State = OrderState.Completed } }, Said with { Protected = true }));

    [Fact]
    public void What_is_gone_is_cancelled_before_it_is_out_and_as_long_as_few_are()
    {
        Assert.Equal([new FutStep.CancelHere(OrderReason.OrderedInError)], FutReading.Gone(Held, mayCancel: true));
        Assert.Equal([new FutStep.Differ(FutDifferenceKind.MissingThere, "order")], FutReading.Gone(Held, mayCancel: false));
        Assert.Equal([new FutStep.Differ(FutDifferenceKind.MissingThere, "order")], FutReading.Gone(With(LineState.InTransit), mayCancel: true));
        Assert.Equal([new FutStep.Over()], FutReading.Gone(Held with { Standing = FutStanding.Waiting, Ours = null }, mayCancel: false));
        Assert.Empty(FutReading.Gone(Held with { Ours = Ours with { State = OrderState.Completed } }, mayCancel: true));
    }

    private static IReadOnlyList<FutStep> Of(FutOrderHeld? held, FutOrderSaid said) => FutReading.Of(held, said, FutStatusMachine.BuiltIn);

    private static FutOrderHeld With(LineState state) => Held with { Ours = Ours with { Lines = [Ours.Lines[0] with { State = state }] } };
}
