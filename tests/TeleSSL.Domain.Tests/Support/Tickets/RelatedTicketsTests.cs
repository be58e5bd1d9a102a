using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class TicketBondsTests
{
    private static readonly Ticket A = SampleTickets.Open;
    private static readonly Ticket B = SampleTickets.Other;
    private static readonly Ticket X = Numbered(7);
    private static readonly Ticket Y = Numbered(8);

    [Theory]
    [InlineData(LinkKind.Related, "related", "related")]
    [InlineData(LinkKind.Duplicate, "duplicate", "duplicated-by")]
    [InlineData(LinkKind.CausedBy, "caused-by", "causes")]
    public void Both_tickets_say_how_they_belong_together(LinkKind kind, string here, string there)
    {
        var change = A.Decide(new Link(B.Id, kind)).Value;

        Assert.Equal([A.Id, B.Id], change.Entries.Select(entry => entry.After.Id));
        Assert.Equal((B.Id, here), (change.Entries[0].After.Links[0].Ticket, change.Entries[0].After.Links[0].Word()));
        Assert.Equal((A.Id, there), (change.Entries[1].After.Links[0].Ticket, change.Entries[1].After.Links[0].Word()));
    }

    [Fact]
    public void The_same_link_again_changes_nothing_another_kind_replaces_it_and_unlinking_takes_both_ends()
    {
        var linked = A.Decide(new Link(B.Id, LinkKind.Related)).Value.Entries;
        var (a, b) = (linked[0].After, linked[1].After);

        Assert.Empty(a.Decide(new Link(b.Id, LinkKind.Related), other: b).Value.Entries);
        Assert.Empty(b.Decide(new Link(a.Id, LinkKind.Related), other: a).Value.Entries);
        var replaced = b.Decide(new Link(a.Id, LinkKind.CausedBy), other: a).Value.Entries;
        Assert.Equal(["caused-by", "causes"], replaced.Select(entry => Assert.Single(entry.After.Links).Word()));
        Assert.Empty(a.Decide(new Unlink(b.Id, LinkKind.Duplicate), other: b).Value.Entries);
        Assert.All(a.Decide(new Unlink(b.Id), other: b).Value.Entries, entry => Assert.Empty(entry.After.Links));
    }

    [Fact]
    public void Nothing_links_to_itself_to_a_merged_ticket_or_without_end()
    {
        var full = A with { Links = [.. Enumerable.Range(100, Link.Max).Select(n => new TicketLink(Numbered(n).Id, LinkKind.Related))] };

        Assert.Equal("link-to-itself", A.Decide(new Link(A.Id, LinkKind.Related), other: A).Refused?.Code);
        Assert.Equal(
            "ticket-merged", A.Decide(new Link(B.Id, LinkKind.Related), other: SampleTickets.Merged with { Id = B.Id }).Refused?.Code);
        Assert.Equal("too-many-links", full.Decide(new Link(B.Id, LinkKind.Related)).Refused?.Code);
        Assert.Equal("too-many-links", B.Decide(new Link(A.Id, LinkKind.Related), other: full).Refused?.Code);
    }

    [Fact]
    public void A_family_is_one_level_deep()
    {
        var parent = new SetParent(B.Id);

        Assert.Equal(B.Id, A.Decide(parent).Value.Subject.Parent);
        Assert.Empty((A with { Parent = B.Id }).Decide(parent).Value.Entries);
        Assert.Null((A with { Parent = B.Id }).Decide(new SetParent(null)).Value.Subject.Parent);
        Assert.Equal("parent-of-itself", A.Decide(new SetParent(A.Id), other: A).Refused?.Code);
        Assert.Equal("parent-is-a-child", A.Decide(parent, other: B with { Parent = X.Id }).Refused?.Code);
        Assert.Equal("parent-is-a-child", A.Decide(parent, other: B with { Parent = A.Id }).Refused?.Code);
        Assert.Equal("ticket-has-children", Decide(A, parent, B, new RelatedTickets([X with { Parent = A.Id }], [], 0)).Refused?.Code);
        Assert.Equal("too-many-children", Decide(A, parent, B, new RelatedTickets([], [], SetParent.MaxChildren)).Refused?.Code);
    }

    [Fact]
    public void What_is_merged_hands_on_its_watchers_links_and_children()
    {
        var a = A with { Watchers = ["spoc1", "odense1"], Links = [new(X.Id, LinkKind.CausedBy), new(B.Id, LinkKind.Related)] };
        var b = B with { Watchers = ["spoc1"], Links = [new(a.Id, LinkKind.Related)] };
        var x = X with { Links = [new(a.Id, LinkKind.CausedBy, Back: true)] };
        var y = Y with { Parent = a.Id };

        var entries = Decide(a, new Merge(b.Id), b, new RelatedTickets([y], [x, b], 0)).Value.Entries;

        Assert.Equal(["ticket.merged", "ticket.merged-in", "ticket.bonds-moved", "ticket.bonds-moved"], entries.Select(entry => entry.Kind));
        var (merged, kept) = (entries[0].After, entries[1].After);
        Assert.Equal(["spoc1", "odense1"], kept.Watchers);
        Assert.Equal([new TicketLink(X.Id, LinkKind.CausedBy)], kept.Links);
        Assert.Empty(merged.Watchers.Concat(merged.Links.Select(link => $"{link}")));
        Assert.Equal(b.Id, entries.Single(entry => entry.After.Id == y.Id).After.Parent);
        Assert.Equal([new TicketLink(b.Id, LinkKind.CausedBy, Back: true)], entries.Single(entry => entry.After.Id == x.Id).After.Links);
        Assert.All(entries, entry => Assert.Equal(entry.Before!.Version + 1, entry.After.Version));
    }

    [Fact]
    public void Merging_never_makes_a_second_level()
    {
        var merge = new Merge(B.Id);
        var child = new RelatedTickets([X with { Parent = A.Id }], [], 0);

        Assert.Equal("merge-with-children", Decide(A, merge, B with { Parent = Y.Id }, child).Refused?.Code);
        Assert.Equal("too-many-children", Decide(A, merge, B, child with { OthersChildren = SetParent.MaxChildren }).Refused?.Code);
        var intoOwnChild = Decide(A, merge, B with { Parent = A.Id }, child with { Children = [.. child.Children, B with { Parent = A.Id }] }).Value.Entries;
        Assert.Equal([null, B.Id], intoOwnChild.Skip(1).Select(entry => entry.After.Parent));
        var intoOwnParent = Decide(A with { Parent = B.Id }, merge, B, RelatedTickets.None with { OthersChildren = 3 }).Value.Entries;
        Assert.All(intoOwnParent, entry => Assert.Null(entry.After.Parent));
        Assert.Equal(Y.Id, Decide(A with { Parent = Y.Id }, merge, B, RelatedTickets.None).Value.Entries[1].After.Parent);
        Assert.Null(Decide(A with { Parent = Y.Id }, merge, B, RelatedTickets.None with { OthersChildren = 1 }).Value.Entries[1].After.Parent);
    }

    [Fact]
    public void Watching_is_for_two_hundred_and_each_once()
    {
        var full = A with { Watchers = [.. Enumerable.Range(0, Watch.Max).Select(n => $"agent{n}")] };

        Assert.Equal(["spoc1"], A.Decide(new Watch()).Value.Subject.Watchers);
        Assert.Empty((A with { Watchers = ["spoc1"] }).Decide(new Watch()).Value.Entries);
        Assert.Equal("too-many-watchers", full.Decide(new Watch()).Refused?.Code);
        Assert.Equal(["spoc2"], (A with { Watchers = ["spoc1", "spoc2"] }).Decide(new Unwatch()).Value.Subject.Watchers);
    }

    private static Ticket Numbered(int number) => SampleTickets.New with { Id = Guid.Parse($"0197a000-0000-7000-8000-{number:000000000000}"), Number = number };

    private static Result<TicketChange> Decide(Ticket ticket, TicketStep step, Ticket other, RelatedTickets around) =>
        step.Decide(new TicketFacts(ticket, Clocks.Desk.Hours) { Other = other, Around = around }, SampleTickets.By1);
}
