using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class RecallsTests
{
    private static readonly Recall First = A.Recall(501), Second = A.Recall(502);
    private static readonly Recall BadVersion = First with { App = "telma", Versions = [new AppVersion("1.6.0")] };

    [Theory, MemberData(nameof(A.CustodiesButRetired), MemberType = typeof(A))]
    public void A_match_is_marked_wherever_it_is(Custody custody)
    {
        var marked = Recalls.Mark(A.Device(custody), [First, Second, A.Recall(503, A.Scale)]);

        Assert.True(marked.Is(Blocker.Recalled));
        Assert.Equal([First.Id, Second.Id], marked.Recalls);
        Assert.Equal(custody, marked.Custody);
    }

    [Fact]
    public void Marking_again_changes_nothing()
    {
        var marked = Recalls.Mark(A.Device(), [First]);

        Assert.Same(marked, Recalls.Mark(marked, [First]));
    }

    [Fact]
    public void A_later_procurement_is_marked()
    {
        var bought = A.Purchase(A.Tablet).Decide(A.Catalogue([First]), new FreshDevice(A.Id(9), 9), A.Stamp()).Accepted();

        Assert.Equal([First.Id], bought.Recalls);
        Assert.True(bought.Is(Blocker.Recalled));
    }

    [Fact]
    public void What_is_found_is_marked_by_what_came_while_it_was_lost() =>
        Assert.True(A.Task("stock-control.found").On(A.Device(Custody.Lost), catalogue: A.Catalogue([First])).Accepted().Is(Blocker.Recalled));

    [Theory]
    [InlineData(Custody.InStock)]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    public void An_update_to_a_recalled_version_is_marked_also_in_a_home(Custody custody) =>
        Assert.Equal([BadVersion.Id], A.Task("update").On(A.Device(custody), catalogue: A.Catalogue([BadVersion])).Accepted().Recalls);

    [Fact]
    public void An_app_of_a_recalled_version_is_marked_when_it_is_installed()
    {
        var task = new AppInstallation(new Code("telma"), new AppVersion("1.6.0"), A.Ticked(SslTask.AppInstallation));

        Assert.True(task.On(A.Device(), catalogue: A.Catalogue([BadVersion])).Accepted().Is(Blocker.Recalled));
    }

    [Fact]
    public void A_newer_version_does_not_close_a_recall_by_itself()
    {
        var marked = A.Task("update").On(A.Device(), catalogue: A.Catalogue([BadVersion])).Accepted();

        var updated = new Update(new Code("telma"), new AppVersion("1.7.0")).On(marked, catalogue: A.Catalogue([BadVersion])).Accepted();

        Assert.True(updated.Is(Blocker.Recalled));
    }

    [Fact]
    public void The_replaced_and_the_new_device_are_both_looked_at() =>
        Assert.All(
            A.Task("replacement").On(A.Device(Custody.InUse), A.Spare(), A.Catalogue([First])).Change().Entries,
            entry => Assert.Equal([First.Id], entry.After.Recalls));

    [Fact]
    public void Each_notice_is_closed_by_itself_and_the_blocker_goes_with_the_last()
    {
        var both = Recalls.Mark(A.Device(), [First, Second]);

        var one = Recalls.Close(both, First.Id);
        var none = Recalls.Close(one, Second.Id);

        Assert.True(one.Is(Blocker.Recalled));
        Assert.False(none.Is(Blocker.Recalled));
        Assert.Equal([First.Id, Second.Id], none.RecallsClosed);
        Assert.Same(none, Recalls.Mark(none, [First, Second]));
    }
}
