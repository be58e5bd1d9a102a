using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class RecallClosedTests
{
    private static readonly Recall First = A.Recall(501), Second = A.Recall(502);
    private static readonly Catalogue Standing = A.Catalogue([First, Second]);
    private static readonly Device Recalled = Recalls.Mark(A.Device(), [First, Second]);

    [Fact]
    public void One_notice_at_a_time_and_it_does_not_come_back()
    {
        var one = Close("FSN-501").On(Recalled, catalogue: Standing).Accepted();
        var none = Close("FSN-502").On(one, catalogue: Standing).Accepted();
        var later = A.Task("update").On(none, catalogue: Standing).Accepted();

        Assert.Equal([Second.Id], one.Recalls);
        Assert.Equal([Blocker.Recalled], one.Blockers);
        Assert.Empty(none.Blockers);
        Assert.Equal([First.Id, Second.Id], later.RecallsClosed);
        Assert.Empty(later.Blockers);
    }

    [Fact]
    public void A_notice_is_named_by_reference_or_id() =>
        Assert.Equal([First.Id], Close(Second.Id.ToString()).On(Recalled, catalogue: Standing).Accepted().Recalls);

    [Theory]
    [InlineData("FSN-503")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("no such notice")]
    public void Only_a_notice_that_stands_on_it_can_be_closed(string notice) => Close(notice).On(Recalled, catalogue: Standing).Refused("recall-not-open");

    [Fact]
    public void What_is_not_recalled_has_nothing_to_close() => Close("FSN-501").On(A.Device(), catalogue: Standing).Refused("not-recalled");

    private static RecallClosed Close(string notice) => new(new Line(notice), A.Text("battery changed"));
}
