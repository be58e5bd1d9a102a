namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Makes the ticket a child of another, or clears its parent. One level deep: a child has no children.</summary>
/// <param name="Parent">The parent; null for none.</param>
public sealed record SetParent(Guid? Parent) : TicketStep
{
    /// <summary>The maximum number of children of one ticket.</summary>
    public const int MaxChildren = 200;

    /// <inheritdoc/>
    public override string Key() => Parent is null ? "ticket.parent-cleared" : "ticket.parent-set";

    /// <inheritdoc/>
    public override Guid? NamesTicket() => Parent;

    /// <inheritdoc/>
    public override string NamesItAs() => "parent";

    /// <inheritdoc/>
    public override bool LooksAround() => true;

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>
    /// Refused with <c>parent-of-itself</c>, <c>parent-is-a-child</c>, <c>ticket-has-children</c>,
    /// <c>ticket-merged</c> when the parent was merged into another ticket, and <c>too-many-children</c>.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.Parent == Parent)
            return Nothing(ticket);
        if (Parent is not null && WhyNot(ticket, at.Other!, at.Around) is { } refusal)
            return refusal;
        return Becomes(ticket, ticket with { Parent = Parent });
    }

    private static Refusal? WhyNot(Ticket ticket, Ticket parent, RelatedTickets around)
    {
        if (ticket.Id == parent.Id)
            return Refusal.Invalid("parent", TicketProblems.ParentOfItself);
        if (parent.MergedInto is { } into)
            return TicketRefusals.Merged.With("into", into.ToString());
        if (parent.Parent is { } above)
            return TicketRefusals.ParentIsChild
                .With("parent", above.ToString());
        if (around.Children.Count > 0)
            return TicketRefusals.HasChildren
                .With("children", $"{around.Children.Count}");
        return around.OthersChildren >= MaxChildren ? TicketRefusals.TooManyChildren.With("max", MaxChildren) : null;
    }

}
