namespace TeleSSL.Domain.Support.Tickets;

/// <summary>How one ticket belongs to another.</summary>
public enum LinkKind
{
    /// <summary>Worth knowing of each other; the same from both sides.</summary>
    Related,

    /// <summary>Of the same thing.</summary>
    Duplicate,

    /// <summary>It would not be without the other.</summary>
    CausedBy,
}

/// <summary>One end of a link; the other ticket has the other end.</summary>
/// <param name="Ticket">The other ticket.</param>
/// <param name="As">How this ticket, or for a <paramref name="Back"/> end the other, belongs to the other.</param>
/// <param name="Back">It was linked from the other ticket.</param>
public sealed record TicketLink(Guid Ticket, LinkKind As, bool Back = false)
{
    /// <summary>The end that the other ticket gets.</summary>
    public TicketLink Other(Guid here) => new(here, As, !Back && As != LinkKind.Related);

    /// <summary>The word for it as seen from this ticket: <c>related duplicate duplicated-by caused-by causes</c>.</summary>
    public string Word() => (As, Back) switch
    {
        (LinkKind.Duplicate, true) => "duplicated-by",
        (LinkKind.CausedBy, true) => "causes",
        _ => As.Kebab(),
    };
}

/// <summary>The ends of links in a ticket's state.</summary>
internal static class LinkEnds
{
    public static Ticket LinkedBy(this Ticket ticket, TicketLink end) =>
        ticket with { Links = [.. ticket.Links.Where(link => link.Ticket != end.Ticket), end] };

    public static Ticket UnlinkedFrom(this Ticket ticket, Guid other) =>
        ticket with { Links = [.. ticket.Links.Where(link => link.Ticket != other)] };
}
