using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class LifecycleTests
{
    [Fact]
    public void The_table_has_the_rows_that_were_agreed_and_no_others() =>
        Assert.Equal(AgreedLife.Rows.Select(row => row.Step).Order(), Lifecycle.Rows.Select(row => row.Key).Order());

    [Theory, MemberData(nameof(AgreedLife.Everything), MemberType = typeof(AgreedLife))]
    public void A_step_is_possible_where_the_table_says_and_nowhere_else(string step, Custody custody, string? to)
    {
        var device = step switch
        {
            "stock-control.unhold" => A.Device(custody, blockers: Blocker.OnHold),
            "stock-control.recall-closed" => A.Device(custody, blockers: Blocker.Recalled) with { Recalls = [A.Recall().Id] },
            "delivery.dispatched" when custody == Custody.InTransit => A.Failed(),
            _ => A.Device(custody),
        };

        var other = step == "stock-control.swap" ? A.Spare(custody) : A.Spare();
        var result = A.Task(step).On(device, other, A.Catalogue([A.Recall()]));

        if (to is not null)
            Assert.Equal(to, result.Accepted().Custody.Kebab());
        else
            Assert.Equal(custody.Kebab(), result.Refused("task-not-possible").Params["custody"]);
    }

    [Theory, MemberData(nameof(A.Custodies), MemberType = typeof(A))]
    public void The_refusal_says_what_is_possible_now(Custody custody)
    {
        string[] needMore = ["stock-control.unhold", "stock-control.recall-closed", .. custody == Custody.InTransit ? ["delivery.dispatched"] : Array.Empty<string>()];
        var possible = AgreedLife.Rows.Where(row => row.From.Contains(custody.Kebab()) && !needMore.Contains(row.Step)).Select(row => row.Step).ToArray();
        var impossible = AgreedLife.Rows.First(row => !row.From.Contains(custody.Kebab())).Step;

        var refusal = A.Task(impossible).On(A.Device(custody), A.Spare()).Refused("task-not-possible");

        Assert.Equal(possible.Order(), refusal.Params["possible"].Split(", ").Order());
        Assert.All(possible, step => Assert.Contains(step, refusal.Detail));
        Assert.Equal(RefusalKind.Rule, refusal.Kind);
    }

    [Fact]
    public void What_a_blocker_stops_is_not_called_possible_now()
    {
        var recalled = A.Device(Custody.Reserved, blockers: Blocker.Recalled);

        var refusal = A.Task("setup").On(recalled).Refused("task-not-possible");

        Assert.Equal(["stock-control.lost", "stock-control.release", "support"], refusal.Params["possible"].Split(", ").Order());
    }

    [Fact]
    public void Next_names_every_step_and_why_not()
    {
        var next = Lifecycle.Next(A.Facts(A.Device(Custody.Reserved, blockers: Blocker.OnHold))).ToDictionary(one => one.Step.Key, one => one.Why?.Code);

        Assert.Equal(AgreedLife.Rows.Length, next.Count);
        Assert.Null(next["stock-control.release"]);
        Assert.Equal("device-blocked", next["delivery.dispatched"]);
        Assert.Equal("task-not-possible", next["setup"]);
    }
}
