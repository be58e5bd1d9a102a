using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// A step on a ticket. The record is the body of <c>POST /api/tickets/{id}/{step}</c> and the evidence the journal stores.
/// </summary>
public abstract record TicketStep
{
    /// <summary>It is taken on many tickets at once, so none of them was looked at.</summary>
    [JsonIgnore]
    public bool OnMany { get; init; }

    /// <summary>Its name in the journal, e.g. <c>ticket.claimed</c>.</summary>
    public abstract string Key();

    /// <summary>Free text by field: sealed separately, never in the journal.</summary>
    public virtual IEnumerable<(string Field, string? Text)> Texts() => [];

    /// <summary>Who may read what was written.</summary>
    public virtual NoteVisibility ReadBy() => NoteVisibility.Internal;

    /// <summary>It adds a note or a file for the desk's own staff: <c>internal-note</c> for anyone else.</summary>
    public virtual bool IsInternal() => false;

    /// <summary>The second ticket it names; it must be within the caller's scope.</summary>
    public virtual Guid? NamesTicket() => null;

    /// <summary>The field of the body that names it.</summary>
    public virtual string NamesItAs() => "into";

    /// <summary>The account that it names; it must be one that can work on the ticket.</summary>
    public virtual string? NamesAccount() => null;

    /// <summary>Values from before the step, which the journal shows beside its body.</summary>
    public virtual IEnumerable<(string Field, string? Value)> Former(Ticket before) => [];

    /// <summary>The files of the ticket that it names.</summary>
    public virtual IReadOnlyList<Guid> NamesFiles() => [];

    /// <summary>The decision asks whether a device is still being replaced because of the ticket.</summary>
    public virtual bool AsksForReplacements() => false;

    /// <summary>The decision uses the related tickets, and may change them.</summary>
    public virtual bool LooksAround() => false;

    /// <summary>
    /// The decision: the change, or a refusal. Pure. Whatever the step: <c>ticket-merged</c>, <c>ticket-over</c>, <c>health-case</c>.
    /// </summary>
    public Result<TicketChange> Decide(TicketFacts at, Stamp stamp)
    {
        if (WhyNot(at.Ticket) is { } refusal)
            return refusal;
        return Apply(at, stamp).Then<TicketChange>(change =>
        {
            var entries = change.Entries.Select(entry => Next(entry.Before == at.Ticket ? LooksAgain(entry, at, stamp) : entry)).ToArray();
            return new TicketChange(entries is [] ? change.Subject : entries[0].After, entries);
        });
    }

    /// <summary>Why the ticket does not allow it whatever else is known: <c>ticket-merged</c>, <c>ticket-over</c>, <c>health-case</c>.</summary>
    public Refusal? WhyNot(Ticket ticket) =>
        ticket.MergedInto is { } into ? TicketRefusals.Merged.With("into", into.ToString())
        : ticket.IsOver && !AllowedWhenClosed ? TicketRefusals.Over.With("status", ticket.Status.Kebab())
        : ticket.AwaitsHandOver && !AllowedOnHealthTicket ? TicketRefusals.HealthTicket
        : null;

    private TicketEntry LooksAgain(TicketEntry entry, TicketFacts at, Stamp stamp)
    {
        var sees = !OnMany && !at.FromReporter && IsSeen(stamp);
        var answered = LookAgain.After(entry.Before!, entry.After, Answers(at, stamp), sees, stamp);
        return answered == entry.After.Answered ? entry : entry with { After = entry.After with { Answered = answered } };
    }

    /// <summary>Allowed on a ticket that is over.</summary>
    protected virtual bool AllowedWhenClosed => false;

    /// <summary>Allowed on a health ticket that is not handed over.</summary>
    protected virtual bool AllowedOnHealthTicket => false;

    /// <summary>Whose answer it is, for the desk to look at; null when it is none.</summary>
    protected virtual AnsweredBy? Answers(TicketFacts at, Stamp stamp) => null;

    /// <summary>The account that takes the step has seen what is on the ticket.</summary>
    protected virtual bool IsSeen(Stamp stamp) => false;

    /// <summary>Its effect, once the ticket allows it.</summary>
    protected abstract Result<TicketChange> Apply(TicketFacts at, Stamp stamp);

    /// <summary>A change of this ticket only.</summary>
    protected TicketChange Becomes(Ticket before, Ticket after) => new(after, [new TicketEntry(before, after, Key())]);

    /// <summary>Already in this state: accepted, and nothing changes.</summary>
    protected static TicketChange Nothing(Ticket ticket) => new(ticket, []);

    private static TicketEntry Next(TicketEntry entry) => entry with { After = entry.After with { Version = entry.Before!.Version + 1 } };
}
