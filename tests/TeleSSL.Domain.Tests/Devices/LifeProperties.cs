using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Devices;

/// <summary>What holds whatever is done to devices, in whatever order.</summary>
public class LifeProperties
{
    [Fact]
    public void Every_step_happens_in_these_lives_and_devices_come_to_more_than_one_home()
    {
        var dice = new Random(1);
        var lives = Enumerable.Range(0, 200).Select(_ => RandomLife.Of(Enumerable.Range(0, 120).Select(_ =>
            new Turn(dice.Next(100), dice.GetItems(RandomLife.Wishes, 1)[0], dice.Next(10_000), dice.Next(20))))).ToArray();
        var all = lives.SelectMany(life => life).ToArray();

        Assert.Empty(Lifecycle.Rows.Select(row => row.Key).Append("procurement").Except(all.Select(one => one.Entry.Step)));
        Assert.Contains(all, one => one.Entry is { Step: "delivery.returned", After.IsInHome: true });
        Assert.InRange(lives.Count(life => Given(life).DistinctBy(one => (one.Id, one.Citizen)).CountBy(one => one.Id).Any(one => one.Value > 1)), 10, 200);
    }

    [Fact]
    public void What_is_meant_for_or_with_a_citizen_has_one_and_what_is_in_stock_has_none() => Always(one => one.Entry.After.Custody switch
    {
        Custody.InStock or Custody.InRepair or Custody.Retired => one.Entry.After is { Citizen: null, Municipality: null, Programme: null },
        Custody.Lost => true,
        _ => one.Entry.After is { Citizen: not null, Municipality: not null, Programme: not null },
    });

    [Fact]
    public void The_version_counts_up_by_one() => Always(one => one.Entry.After.Version == (one.Entry.Before?.Version ?? 0) + 1);

    [Fact]
    public void Retired_is_final() => Always(one => one.Entry.Before?.Custody != Custody.Retired || one.Entry.After.Custody == Custody.Retired);

    [Fact]
    public void Needs_wipe_goes_with_a_wipe_and_with_nothing_else() => Always(one =>
        one.Entry.Before?.Is(Blocker.NeedsWipe) != true || one.Entry.After.Is(Blocker.NeedsWipe) || one.Task is Cleaning { Wipe: not null });

    [Fact]
    public void Nothing_that_may_harm_goes_out() => Always(one =>
        !(one.Task is Dispatched or HandedOver or Setup || (one.Task is Replacement && one.Entry.After.Custody == Custody.InTransit))
        || !one.At.Blockers.Intersect(Safety.Stops).Any());

    [Fact]
    public void Only_what_has_no_blocker_at_all_is_reserved() => Always(one => one.Task is not Reserve || one.At.Blockers.Count == 0);

    [Fact]
    public void A_carriers_assignment_is_open_from_its_order_to_its_end_and_no_longer() => Always(one => one.Entry.Step switch
    {
        "delivery.dispatched" or "takedown.ordered" or "replacement" => one.Entry.After.Assignment is not null,
        "takedown.picked-up" or "setup" or "update" or "support" or "delivery.failed" or "stock-control.reassign" => one.Entry.After.Assignment == one.Entry.Before!.Assignment,
        "stock-control.swap" => one.Entry.After.Assignment == one.At.Other!.Assignment,
        _ => one.Entry.After.Assignment is null,
    });

    [Fact]
    public void Somebody_carries_whatever_is_on_its_way_to_a_citizen() =>
        Always(one => one.Entry.After.Custody != Custody.InTransit || one.Entry.After.Assignment?.Purpose == AssignmentPurpose.Deliver);

    [Fact]
    public void A_failed_try_is_remembered_while_the_device_is_in_transit_and_no_longer() =>
        Always(one => one.Entry.After.FailedTry is null || one.Entry.After.Custody == Custody.InTransit);

    [Fact]
    public void A_try_that_is_over_is_reopened_by_a_new_dispatch_alone() => Always(one =>
        one.Entry.Before?.FailedTry?.IsOverOn(one.At.Today) != true || one.Task is Dispatched
        || one.Entry.After.FailedTry == one.Entry.Before.FailedTry || one.Entry.After.Custody != Custody.InTransit);

    [Fact]
    public void The_time_of_a_stop_is_known_exactly_while_one_is_set() => Always(one =>
        one.Entry.After.StoppedAt is not null == one.Entry.After.Blockers.Intersect(Safety.Stops).Any());

    [Fact]
    public void A_replaced_device_remembers_where_it_was_only_while_it_returns() =>
        Always(one => one.Entry.After.Custody == Custody.Returning || one.Entry.After is { ReturningFrom: null, PickedUp: false } or { Custody: Custody.Lost });

    [Fact]
    public void Recalled_stands_exactly_while_a_notice_does() =>
        Always(one => one.Entry.After.Is(Blocker.Recalled) == one.Entry.After.Recalls.Count > 0);

    [Fact]
    public void A_closed_notice_does_not_come_back() =>
        Always(one => !one.Entry.After.Recalls.Intersect(one.Entry.After.RecallsClosed).Any());

    [Fact]
    public void What_holds_data_is_wiped_between_two_citizens() => Prop.ForAll(RandomLife.Turns, turns =>
        RandomLife.Of(turns).Where(one => one.At.Model.HoldsData).GroupBy(one => one.Entry.After.Id).All(NoCitizenMeetsAnothersData))
        .QuickCheckThrowOnFailure();

    private static IEnumerable<Device> Given(IEnumerable<Happening> life) => life.Where(one => one.Task is HandedOver).Select(one => one.Entry.After);

    private static bool NoCitizenMeetsAnothersData(IEnumerable<Happening> life)
    {
        Guid? traces = null;
        foreach (var (task, _, entry) in life)
        {
            if (task is Cleaning { Wipe: not null })
                traces = null;
            // What was recorded of the one was true of the other all the time.
            if (task is Swap)
                traces = entry.After.IsInHome ? entry.After.Citizen : null;
            if (entry.After.Custody != Custody.Delivered || entry.Before?.Custody == Custody.Returning)
                continue;
            if (traces is not null && traces != entry.After.Citizen)
                return false;
            traces = entry.After.Citizen;
        }

        return true;
    }

    private static void Always(Func<Happening, bool> holds) =>
        Prop.ForAll(RandomLife.Turns, turns => RandomLife.Of(turns).All(holds)).QuickCheckThrowOnFailure();
}
