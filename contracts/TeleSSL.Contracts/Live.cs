using System.Text.Json;

namespace TeleSSL.Contracts;

/// <summary>What the hub <c>/hubs/live</c> calls on a client.</summary>
public interface ILiveClient
{
    /// <summary>Entries of the topics subscribed to, in the order of their seq, each once.</summary>
    Task Entries(IReadOnlyList<LiveEntry> entries);

    /// <summary>All that was missed has been sent; from here on entries come as they are written.</summary>
    /// <param name="seq">The last entry of the journal that this accounts for, within the scope or not: the cursor to come back with.</param>
    Task CaughtUp(long seq);

    /// <summary>Who is at a ticket now, in the place of whoever was.</summary>
    Task Presence(Guid ticketId, IReadOnlyList<PresentPerson> people);
}

/// <summary>An entry of the journal as a follower gets it.</summary>
/// <param name="Seq">Its place in the journal.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Topic">The topic it comes under: the narrowest of those subscribed to.</param>
/// <param name="SubjectKind"><c>device</c>, <c>ticket</c>, <c>order</c>, <c>partner</c> or <c>announcement</c>.</param>
/// <param name="SubjectId">The subject's id.</param>
/// <param name="Version">The subject's version after it.</param>
/// <param name="Kind">What happened, e.g. <c>delivery.dispatched</c>.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Data">State after it, and its evidence; texts are sealed and stand as ids.</param>
public sealed record LiveEntry(
    long Seq, DateTimeOffset At, string Topic, string SubjectKind, string SubjectId, int Version, string Kind, string Actor, JsonElement Data);

/// <summary>Somebody who is at a ticket.</summary>
/// <param name="User">The account.</param>
/// <param name="Typing">Writes an answer; otherwise only reads.</param>
public sealed record PresentPerson(string User, bool Typing);
