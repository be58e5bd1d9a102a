using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Clusters;

public class ClusterRuleTests
{
    private static readonly DateTimeOffset Now = SampleTickets.Now;
    private static readonly Trait Login = new(TraitKind.Component, "login");

    private static readonly Gen<ClusterTicket> AnyTicket =
        from minutes in Gen.Choose(-10, 150)
        from municipality in Gen.Elements("461", "430", "561")
        from model in Gen.Elements("tablet", "scale")
        from component in Gen.Elements("login", "login/pin", "device")
        from counts in Gen.Elements(true, true, true, false)
        select new ClusterTicket(
            Guid.CreateVersion7(Now), Now.AddMinutes(-minutes), municipality, [new(TraitKind.Model, model), new(TraitKind.Component, component)])
        { Counts = counts };

    /// <summary>Minutes ago and municipality of each ticket; the last column: how many the alarm speaks of, 0 for none.</summary>
    [Theory]
    [InlineData("0:461 10:461 20:430 30:430", 4)]
    [InlineData("0:461 10:461 20:430", 0)]
    [InlineData("0:461 10:461 20:461 30:461 40:461", 0)]
    [InlineData("0:461 10:461 20:461 30:461 40:430", 5)]
    [InlineData("0:461 60:461 119:430 120:430", 4)]
    [InlineData("0:461 60:461 119:430 121:430", 0)]
    [InlineData("-1:461 10:461 20:430 30:430", 0)]
    [InlineData("1440:461 2880:430 4320:461 5760:430", 0)]
    public void Four_tickets_from_two_municipalities_within_two_hours_are_an_alarm(string opened, int count)
    {
        var suggested = ClusterRule.Default.Suggest(opened.Split(' ').Select(one => TicketOn(Login, -int.Parse(one.Split(':')[0]), one.Split(':')[1])), Now);

        Assert.Equal(count, suggested.SingleOrDefault()?.Tickets.Count ?? 0);
    }

    [Theory]
    [InlineData(TraitKind.Model, "tablet", true), InlineData(TraitKind.AppVersion, "2.0.0", true), InlineData(TraitKind.Component, "login", true)]
    [InlineData(TraitKind.Component, "network", true), InlineData(TraitKind.Component, "device", false), InlineData(TraitKind.Component, "order", false)]
    [InlineData(TraitKind.Component, "other", false), InlineData(TraitKind.Component, "device/battery", true)]
    public void A_trait_alarms_unless_it_names_nothing_that_is_shared(TraitKind kind, string value, bool alarms) =>
        Assert.Equal(alarms, ClusterRule.Default.Suggest(Four(new Trait(kind, value)), Now).Count == 1);

    [Fact]
    public void A_suggestion_says_what_is_shared_by_whom_and_since_when()
    {
        var tickets = Four(Login);

        var told = ClusterRule.Default.Suggest(tickets.Reverse(), Now).Single();

        Assert.Equal((Login, 2, Now.AddMinutes(-40)), (told.Trait, told.Municipalities, told.Since));
        Assert.Equal(tickets.OrderBy(one => one.OpenedAt).Select(one => one.Ticket), told.Tickets);
    }

    [Fact]
    public void One_ticket_told_in_parts_counts_once_and_what_does_not_count_not_at_all()
    {
        var tickets = Four(Login);

        Assert.Empty(ClusterRule.Default.Suggest(tickets[..3].Append(tickets[2]), Now));
        Assert.Empty(ClusterRule.Default.Suggest(tickets[..3].Append(tickets[3] with { Counts = false }), Now));
    }

    [Fact]
    public void What_was_dismissed_is_quiet_until_as_many_new_ones_have_come()
    {
        var dismissed = new Dictionary<Trait, DateTimeOffset> { [Login] = Now.AddMinutes(-35) };

        Assert.Empty(ClusterRule.Default.Suggest(Four(Login), Now, dismissed));
        Assert.Equal(4, ClusterRule.Default.Suggest([.. Four(Login), TicketOn(Login, -5, "561")], Now, dismissed).Single().Tickets.Count);
        Assert.Single(ClusterRule.Default.Suggest(Four(Login with { Value = "network" }), Now, dismissed));
    }

    [Fact]
    public void A_ticket_that_is_over_merged_or_a_health_ticket_does_not_count()
    {
        var counted = SampleTickets.ByName.Where(named => ClusterTicket.MayCount(named.Value)).Select(named => named.Key);

        Assert.Equal(["at telma", "new", "open", "waiting"], counted.Order());
    }

    [Fact]
    public void A_ticket_has_its_devices_model_and_version_and_what_it_is_about()
    {
        var device = A.Device() with { Model = "tablet", AppVersion = new("2.0.0") };
        var ticket = SampleTickets.New with { Category = TicketCategory.Login };

        Assert.Equal([new(TraitKind.Model, "tablet"), new(TraitKind.AppVersion, "2.0.0"), Login], Trait.Of(ticket, device));
        Assert.Equal([new(TraitKind.Component, "login/pin")], Trait.Of(ticket with { Component = "pin" }, null));
    }

    [Fact]
    public void The_order_of_the_tickets_does_not_matter() => Prop.ForAll(
        (from tickets in Gen.ArrayOf(AnyTicket) from shuffled in Gen.Shuffle(tickets) select (tickets, shuffled)).ToArbitrary(),
        it => Text(ClusterRule.Default.Suggest(it.tickets, Now)) == Text(ClusterRule.Default.Suggest(it.shuffled, Now))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Without_one_of_the_tickets_nothing_is_suggested_that_was_not_before() => Prop.ForAll(
        (from tickets in Gen.ArrayOf(AnyTicket, 14) from gone in Gen.Choose(0, 13) from quiet in Gen.Choose(0, 200) select (tickets, gone, quiet)).ToArbitrary(),
        it =>
        {
            var dismissed = new Dictionary<Trait, DateTimeOffset> { [Login] = Now.AddMinutes(-it.quiet) };
            var before = ClusterRule.Default.Suggest(it.tickets, Now, dismissed).Select(one => one.Trait);
            return ClusterRule.Default.Suggest(it.tickets.Where((_, i) => i != it.gone), Now, dismissed).All(one => before.Contains(one.Trait));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static ClusterTicket[] Four(Trait trait) => [TicketOn(trait, -40, "461"), TicketOn(trait, -30, "430"), TicketOn(trait, -20, "461"), TicketOn(trait, -10, "430")];

    private static ClusterTicket TicketOn(Trait trait, int minutes, string municipality) => new(Guid.CreateVersion7(Now), Now.AddMinutes(minutes), municipality, [trait]);

    private static string Text(IEnumerable<ClusterSuggestion> told) =>
        string.Join('\n', told.Select(one => $"{one.Trait} {one.Municipalities} {one.Since:O} {string.Join(' ', one.Tickets)}"));
}
