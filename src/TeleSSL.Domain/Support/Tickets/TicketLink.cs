namespace TeleSSL.Domain.Support.Tickets;

/// <summary>How one ticket relates to another.</summary>
public enum LinkKind
{
    /// <summary>Related; the same from both sides.</summary>
    Related,

    /// <summary>About the same issue.</summary>
    Duplicate,

    /// <summary>Caused by the other.</summary>
    CausedBy,
}

/// <summary>One end of a link; the other ticket has the other end.</summary>
/// <param name="Ticket">The other ticket.</param>
/// <param name="As">How this ticket relates to the other; for a <paramref name="Back"/> end, how the other relates to this one.</param>
/// <param name="Back">The link was made on the other ticket.</param>
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
