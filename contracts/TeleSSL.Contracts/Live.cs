using System.Text.Json;

namespace TeleSSL.Contracts;

/// <summary>Client methods that the hub <c>/hubs/live</c> calls.</summary>
public interface ILiveClient
{
    /// <summary>Entries of the subscribed topics, in order of seq, each once.</summary>
    Task Entries(IReadOnlyList<LiveEntry> entries);

    /// <summary>All missed entries have been sent; from here on entries arrive as they are written.</summary>
    /// <param name="seq">The last journal entry processed, within the scope or not: the cursor to resume from.</param>
    Task CaughtUp(long seq);

    /// <summary>The users on a ticket now; replaces the previous list.</summary>
    Task Presence(Guid ticketId, IReadOnlyList<PresentPerson> people);
}

/// <summary>A journal entry as a subscriber receives it.</summary>
/// <param name="Seq">Its place in the journal.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Topic">The narrowest subscribed topic that it belongs to.</param>
/// <param name="SubjectKind"><c>device</c>, <c>ticket</c>, <c>order</c>, <c>partner</c> or <c>announcement</c>.</param>
/// <param name="SubjectId">The subject's id.</param>
/// <param name="Version">The subject's version after it.</param>
/// <param name="Kind">What happened, e.g. <c>delivery.dispatched</c>.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Data">State after it, and its evidence; texts are sealed and appear as ids.</param>
public sealed record LiveEntry(
    long Seq, DateTimeOffset At, string Topic, string SubjectKind, string SubjectId, int Version, string Kind, string Actor,
    JsonElement Data);

/// <summary>A user on a ticket.</summary>
/// <param name="User">The account.</param>
/// <param name="Typing">Is writing an answer; otherwise only reading.</param>
/// <param name="Name">What colleagues call the person; null when no name is known.</param>
public sealed record PresentPerson(string User, bool Typing, string? Name = null);

/// <summary>
/// A line of <c>GET /api/presence</c>: a ticket in sight that someone is on. A ticket without a line has no one on it, or is out of
/// sight, or does not exist.
/// </summary>
/// <param name="Ticket">Its id.</param>
/// <param name="People">Who is on it, at least one.</param>
public sealed record TicketPresence(Guid Ticket, IReadOnlyList<PresentPerson> People);
