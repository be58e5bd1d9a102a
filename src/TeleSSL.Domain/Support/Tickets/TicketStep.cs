namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Something asked of a ticket. The record is at once the body of <c>POST /api/tickets/{id}/{step}</c> and the evidence the journal keeps.</summary>
public abstract record TicketStep
{
    /// <summary>What the journal calls it, e.g. <c>ticket.claimed</c>.</summary>
    public abstract string Key();

    /// <summary>What a person wrote, by field: sealed aside, never in the journal.</summary>
    public virtual IEnumerable<(string Field, string? Text)> Texts() => [];

    /// <summary>Who may read what was written.</summary>
    public virtual NoteVisibility ReadBy() => NoteVisibility.Internal;

    /// <summary>The second ticket it names; it must be within the scope of whoever names it.</summary>
    public virtual Guid? NamesTicket() => null;

    /// <summary>The field of the body that names it.</summary>
    public virtual string NamesItAs() => "into";

    /// <summary>The files of the ticket that it names.</summary>
    public virtual IReadOnlyList<Guid> NamesFiles() => [];

    /// <summary>The decision looks at the tickets around, and may change them.</summary>
    public virtual bool LooksAround() => false;

    /// <summary>
    /// The decision: the change, or a refusal. Pure. Whatever the step: <c>ticket-merged</c>, <c>ticket-over</c>, <c>health-case</c>.
    /// </summary>
    public Result<TicketChange> Decide(TicketFacts at, Stamp stamp)
    {
        if (at.Ticket.MergedInto is { } into)
            return new Refusal("ticket-merged", "The ticket lives on in another one. Work there.").With("into", into.ToString());
        if (at.Ticket.IsOver && !AllowedWhenClosed)
            return new Refusal("ticket-over", "The ticket is resolved or closed. Reopen it first.")
                .With("status", at.Ticket.Status.Kebab());
        if (at.Ticket.AwaitsHandOver && !AllowedOnHealthTicket)
            return new Refusal("health-case", "A health ticket is not worked on at the desk. Hand it over to the clinical side first.");
        return Apply(at, stamp).Then<TicketChange>(change => change with
        {
            Subject = Next(change.Subject, at.Ticket),
            Entries = [.. change.Entries.Select(entry => entry with { After = Next(entry.After, entry.Before!) })],
        });
    }

    /// <summary>It can be done to a ticket that is over.</summary>
    protected virtual bool AllowedWhenClosed => false;

    /// <summary>It can be done to a health ticket that is not handed over.</summary>
    protected virtual bool AllowedOnHealthTicket => false;

    /// <summary>What it does, once the ticket is one that it can be done to.</summary>
    protected abstract Result<TicketChange> Apply(TicketFacts at, Stamp stamp);

    /// <summary>The ticket so, and nothing else.</summary>
    protected TicketChange Becomes(Ticket before, Ticket after) => new(after, [new TicketEntry(before, after, Key())]);

    /// <summary>It is so already: accepted, and nothing changes.</summary>
    protected static TicketChange Nothing(Ticket ticket) => new(ticket, []);

    private static Ticket Next(Ticket after, Ticket before) => ReferenceEquals(after, before) ? after : after with { Version = before.Version + 1 };
}
