using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class MergeTests
{
    private static readonly Guid Citizen = Guid.Parse("0197a000-0000-7000-8000-0000000000c1");
    private static readonly Merge Merge = new(Cases.Other.Id);

    [Fact]
    public void The_other_case_knows_what_was_merged_into_it_also_at_second_hand()
    {
        var first = Guid.Parse("0197a000-0000-7000-8000-0000000000f1");

        var change = (Cases.Open with { MergedFrom = [first] }).Decide(Merge).Value;

        Assert.Equal([first, Cases.Open.Id], change.Entries[1].After.MergedFrom);
        Assert.Equal(["ticket.merged", "ticket.merged-in"], change.Entries.Select(entry => entry.Kind));
    }

    [Fact]
    public void A_case_about_a_citizen_goes_only_into_one_about_the_same_citizen()
    {
        var about = Cases.Open with { Citizen = Citizen };

        Assert.Equal("other-citizen", about.Decide(Merge).Refused?.Code);
        Assert.Equal("other-citizen", about.Decide(Merge, other: Cases.Other with { Citizen = Guid.Parse("0197a000-0000-7000-8000-0000000000c2") }).Refused?.Code);
        Assert.Null(about.Decide(Merge, other: Cases.Other with { Citizen = Citizen }).Refused);
        Assert.Null(Cases.Open.Decide(Merge, other: Cases.Other with { Citizen = Citizen }).Refused);
    }

    [Fact]
    public void Nothing_goes_into_a_case_of_another_municipality_one_that_is_over_or_a_health_case()
    {
        Assert.Equal("other-citizen", Cases.Open.Decide(Merge, other: Cases.Other with { Municipality = "430" }).Refused?.Code);
        Assert.Equal("ticket-over", Cases.Open.Decide(Merge, other: Cases.Resolved with { Id = Cases.Other.Id }).Refused?.Code);
        Assert.Equal("health-case", Cases.Open.Decide(Merge, other: Cases.Health with { Id = Cases.Other.Id }).Refused?.Code);
    }
}
