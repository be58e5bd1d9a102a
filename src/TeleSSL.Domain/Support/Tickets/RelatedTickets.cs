namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The tickets related to a ticket, for decisions that change them too.</summary>
/// <param name="Children">Its child tickets.</param>
/// <param name="Linked">The tickets it is linked to.</param>
/// <param name="OthersChildren">How many children the second ticket of the step has.</param>
public sealed record RelatedTickets(IReadOnlyList<Ticket> Children, IReadOnlyList<Ticket> Linked, int OthersChildren)
{
    /// <summary>For steps that do not use related tickets.</summary>
    public static readonly RelatedTickets None = new([], [], 0);

    /// <summary>
    /// The effect of a merge on related tickets: watchers, links, parent and children of the merged ticket move to the
    /// remaining one. Each changed ticket has its own entry; the first two are the merged and the remaining ticket.
    /// Refused with <c>merge-with-children</c>, and <c>too-many-children</c>.
    /// </summary>
    public Result<TicketChange> Merged(Ticket before, Ticket ticket, Ticket otherBefore, Ticket other)
    {
        var children = Children.Where(child => child.Id != other.Id).ToArray();
        if (children.Length > 0 && other.Parent is { } above && above != ticket.Id)
            return TicketRefusals.MergeWithChildren
                .With("parent", above.ToString());
        if (children.Length + OthersChildren > SetParent.MaxChildren)
            return TicketRefusals.TooManyChildren.With("max", SetParent.MaxChildren);
        var kept = Inherits(other, ticket);
        var left = ticket with
        {
            Watchers = [],
            Links = [],
            Parent = kept.Parent == ticket.Parent || ticket.Parent == kept.Id ? null : ticket.Parent
        };
        var around = children.Concat(Linked.Where(linked => linked.Id != other.Id)).DistinctBy(one => one.Id);
        return new TicketChange(left,
        [
            new TicketEntry(before, left, "ticket.merged"),
            new TicketEntry(otherBefore, kept, Merge.IntoKey),
            .. around.Select(one => new TicketEntry(one, Follows(one, ticket, kept), "ticket.bonds-moved")),
        ]);
    }

    private Ticket Inherits(Ticket other, Ticket ticket)
    {
        var own = other.UnlinkedFrom(ticket.Id);
        var known = own.Links.Select(link => link.Ticket).Append(own.Id).ToHashSet();
        var mayBeChild = OthersChildren == 0 && ticket.Parent != other.Id;
        return own with
        {
            Watchers = [.. own.Watchers.Union(ticket.Watchers)],
            Links = [.. own.Links, .. ticket.Links.Where(link => !known.Contains(link.Ticket))],
            Parent = own.Parent == ticket.Id ? null : own.Parent ?? (mayBeChild ? ticket.Parent : null),
        };
    }

    private static Ticket Follows(Ticket one, Ticket merged, Ticket kept)
    {
        var moved = one.Parent == merged.Id ? one with { Parent = kept.Id } : one;
        var end = kept.Links.FirstOrDefault(link => link.Ticket == one.Id);
        return merged.Links.Any(link => link.Ticket == one.Id) && end is not null
            ? moved.UnlinkedFrom(merged.Id).LinkedBy(end.Other(kept.Id)) : moved;
    }
}
