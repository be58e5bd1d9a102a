using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The reporter is to be asked for a rating.</summary>
public sealed record AskRating : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.rating-asked";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <summary>Refused with <c>ticket-not-resolved</c>, and with <c>already-rated</c>: a ticket is rated once.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        if (!at.Ticket.IsOver)
            return TicketRefusals.NotResolved
                .With("status", at.Ticket.Status.Kebab());
        return at.Ticket.Rating is null
            ? Becomes(at.Ticket, at.Ticket with { })
            : TicketRefusals.AlreadyRated;
    }
}

/// <summary>The reporter rates the ticket.</summary>
/// <param name="Score">1 to 5, 5 is best.</param>
/// <param name="Text">The reason, as free text; the desk can read it.</param>
public sealed record Rate(int Score, LongText? Text = null) : TicketStep
{
    /// <summary>The best score.</summary>
    public const int Best = 5;

    /// <inheritdoc/>
    public override string Key() => "ticket.rated";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("text", Text?.Value)];

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override AnsweredBy? Answers(TicketFacts at, Stamp stamp) => Text is null ? null : AnsweredBy.Reporter;

    /// <summary>
    /// Refused with <c>invalid-content</c> and <c>already-rated</c>. A ticket that was reopened in the meantime can still be rated.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        if (Score is < 1 or > Best)
            return Refusal.Invalid("score", FieldProblems.Between(1, Best));
        return at.Ticket.Rating is null
            ? Becomes(at.Ticket, at.Ticket with { Rating = Score })
            : TicketRefusals.AlreadyRated;
    }
}
