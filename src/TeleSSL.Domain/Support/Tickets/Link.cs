namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Links two related tickets, on both sides. Two tickets have at most one link: a new kind replaces it.</summary>
/// <param name="To">The other ticket.</param>
/// <param name="As">How this ticket relates to it.</param>
public sealed record Link(Guid To, LinkKind As) : TicketStep
{
    /// <summary>The maximum number of links of one ticket.</summary>
    public const int Max = 200;

    /// <inheritdoc/>
    public override string Key() => "ticket.linked";

    /// <inheritdoc/>
    public override Guid? NamesTicket() => To;

    /// <inheritdoc/>
    public override string NamesItAs() => "to";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>
    /// Refused with <c>link-to-itself</c>, <c>ticket-merged</c> when the other was merged into another ticket, and <c>too-many-links</c>.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var (ticket, other) = (at.Ticket, at.Other!);
        if (ticket.Id == other.Id)
            return Refusal.Invalid("to", TicketProblems.LinkToItself);
        if (other.MergedInto is { } into)
            return TicketRefusals.Merged
                .With("into", into.ToString());
        var end = new TicketLink(other.Id, As);
        if (ticket.Links.Contains(end))
            return Nothing(ticket);
        var (here, there) = (ticket.LinkedBy(end), other.LinkedBy(end.Other(ticket.Id)));
        if (here.Links.Count > Max || there.Links.Count > Max)
            return TicketRefusals.TooManyLinks.With("max", Max);
        return new TicketChange(here, [new TicketEntry(ticket, here, Key()), new TicketEntry(other, there, Key())]);
    }
}

/// <summary>Removes the link between two tickets.</summary>
/// <param name="To">The other ticket.</param>
/// <param name="As">Only remove a link of this kind.</param>
public sealed record Unlink(Guid To, LinkKind? As = null) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.unlinked";

    /// <inheritdoc/>
    public override Guid? NamesTicket() => To;

    /// <inheritdoc/>
    public override string NamesItAs() => "to";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Unlinking tickets that are not linked changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var (ticket, other) = (at.Ticket, at.Other!);
        if (!ticket.Links.Any(link => link.Ticket == other.Id && (As is null || link.As == As)))
            return Nothing(ticket);
        var (here, there) = (ticket.UnlinkedFrom(other.Id), other.UnlinkedFrom(ticket.Id));
        return new TicketChange(here, [new TicketEntry(ticket, here, Key()), new TicketEntry(other, there, Key())]);
    }
}
