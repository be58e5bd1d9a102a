using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class SelfClosingTests
{
    /// <summary>Ten working days of eight hours; a Friday at the desk has seven and a half, so the window takes one more morning.</summary>
    [Theory]
    [InlineData("2026-11-02 08:00", "2026-11-16 09:00")]
    [InlineData("2026-11-02 12:00", "2026-11-16 13:00")]
    [InlineData("2026-11-07 12:00", "2026-11-23 09:00")]
    [InlineData("2026-03-30 08:00", "2026-04-16 08:30")]
    public void It_closes_ten_working_days_after_it_was_resolved(string resolved, string closes) =>
        Assert.Equal(Desk.At(closes), SelfClosing.At(SampleTickets.Resolved with { ResolvedAt = Desk.At(resolved) }, Desk.Hours));

    [Fact]
    public void It_closes_at_the_instant_from_which_on_it_cannot_be_reopened() => Prop.ForAll(
        (from hours in AnyClock.Hours from resolved in AnyClock.Minute from minutes in Gen.Choose(-120, 120) select (hours, resolved, minutes)).ToArbitrary(),
        it =>
        {
            var ticket = SampleTickets.Resolved with { ResolvedAt = it.resolved };
            if (SelfClosing.At(ticket, it.hours) is not { } closes)
                return it.hours.NextOpening(it.resolved) is null;
            var now = closes.AddMinutes(it.minutes);
            var reopened = new Reopen(new FreeText("Igen")).Decide(new TicketFacts(ticket, it.hours), SampleTickets.Stamp("spoc1", now));
            var closed = SelfClosing.Due(ticket, it.hours, now);
            return it.hours.Between(ClockLine.WorkingTime, it.resolved, closes) == Reopen.Window
                && (closed is null) == (now < closes)
                && (reopened.Refused?.Code == "reopen-too-late") == (now >= closes)
                && (closed is null || (closed.After.Status, closed.After.Version, closed.Kind) == (TicketStatus.Closed, ticket.Version + 1, "ticket.closed"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Only_resolved_tickets_close_by_themselves_and_none_at_a_desk_that_never_opens()
    {
        Assert.All(SampleTickets.ByName.Values.Where(ticket => ticket.Status != TicketStatus.Resolved), ticket =>
            Assert.Null(SelfClosing.At(ticket with { ResolvedAt = SampleTickets.Now.AddYears(-1) }, Desk.Hours)));
        Assert.Null(SelfClosing.Due(SampleTickets.Resolved, Desk.Week("0001-01-01", null), SampleTickets.Now.AddYears(10)));
    }
}
