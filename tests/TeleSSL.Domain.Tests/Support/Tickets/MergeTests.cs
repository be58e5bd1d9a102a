using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class MergeTests
{
    private static readonly Guid Citizen = Guid.Parse("0197a000-0000-7000-8000-0000000000c1");
    private static readonly Merge Merge = new(SampleTickets.Other.Id);

    [Fact]
    public void The_other_ticket_knows_what_was_merged_into_it_also_at_second_hand()
    {
        var first = Guid.Parse("0197a000-0000-7000-8000-0000000000f1");

        var change = (SampleTickets.Open with { MergedFrom = [first] }).Decide(Merge).Value;

        Assert.Equal([first, SampleTickets.Open.Id], change.Entries[1].After.MergedFrom);
        Assert.Equal(["ticket.merged", "ticket.merged-in"], change.Entries.Select(entry => entry.Kind));
    }

    [Fact]
    public void A_ticket_about_a_citizen_goes_only_into_one_about_the_same_citizen()
    {
        var about = SampleTickets.Open with { Citizen = Citizen };

        Assert.Equal("other-citizen", about.Decide(Merge).Refused?.Code);
        Assert.Equal("other-citizen", about.Decide(Merge, other: SampleTickets.Other with { Citizen = Guid.Parse("0197a000-0000-7000-8000-0000000000c2") }).Refused?.Code);
        Assert.Null(about.Decide(Merge, other: SampleTickets.Other with { Citizen = Citizen }).Refused);
        Assert.Null(SampleTickets.Open.Decide(Merge, other: SampleTickets.Other with { Citizen = Citizen }).Refused);
    }

    [Fact]
    public void Nothing_goes_into_a_ticket_of_another_municipality_one_that_is_over_or_a_health_ticket()
    {
        Assert.Equal(
            "other-citizen", SampleTickets.Open.Decide(Merge, other: SampleTickets.Other with { Municipality = "430" }).Refused?.Code);
        Assert.Equal(
            "other-ticket-over",
            SampleTickets.Open.Decide(Merge, other: SampleTickets.Resolved with { Id = SampleTickets.Other.Id }).Refused?.Code);
        Assert.Equal(
            "merge-into-health-case",
            SampleTickets.Open.Decide(Merge, other: SampleTickets.Health with { Id = SampleTickets.Other.Id }).Refused?.Code);
    }
}
