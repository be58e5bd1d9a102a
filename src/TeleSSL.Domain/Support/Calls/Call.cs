using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Support.Calls;

/// <summary>What the telephone system says of a call.</summary>
public enum CallState
{
    /// <summary>Nobody has taken it yet.</summary>
    Ringing,

    /// <summary>Somebody speaks with the caller.</summary>
    Answered,

    /// <summary>It is over.</summary>
    Ended,
}

/// <summary>What a call is to the desk.</summary>
public enum CallStatus
{
    /// <summary>It rings.</summary>
    Ringing,

    /// <summary>Somebody speaks with the caller.</summary>
    Answered,

    /// <summary>It ended without an answer, and nobody has seen to it.</summary>
    Missed,

    /// <summary>Nobody has to look at it any more.</summary>
    Over,
}

/// <summary>What is known of the caller's number; the number itself is kept as a keyed hash, and nowhere else.</summary>
public enum CallNumber
{
    /// <summary>The caller did not show one.</summary>
    Withheld,

    /// <summary>What came is no number that anybody could call.</summary>
    Unreadable,

    /// <summary>There is one.</summary>
    Given,
}

/// <summary>A call to a desk: the whole state, as the journal keeps it after each change. Never a number in it.</summary>
public sealed record Call
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts up by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The SPOC unit whose desk was called.</summary>
    public required string Unit { get; init; }

    /// <summary>What is known of the caller's number.</summary>
    public required CallNumber Number { get; init; }

    /// <summary>When it began to ring.</summary>
    public DateTimeOffset? RangAt { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The account that answered, if the telephone system knows.</summary>
    public string? Agent { get; init; }

    /// <summary>The account that saw to it.</summary>
    public string? HandledBy { get; init; }

    /// <summary>The ticket it became.</summary>
    public Guid? Ticket { get; init; }

    /// <summary>What it is to the desk now.</summary>
    [JsonIgnore]
    public CallStatus Standing => this switch
    {
        { HandledBy: not null } => CallStatus.Over,
        { EndedAt: not null, AnsweredAt: not null } => CallStatus.Over,
        { EndedAt: not null } => CallStatus.Missed,
        { AnsweredAt: not null } => CallStatus.Answered,
        _ => CallStatus.Ringing,
    };

    /// <summary>
    /// What the telephone system says is taken in once for each state, in whatever order it comes: the same reports give the same call.
    /// What is known already changes nothing.
    /// </summary>
    /// <param name="state">What it says.</param>
    /// <param name="at">When that was.</param>
    /// <param name="number">What is known of the number by it; one that is shown later counts.</param>
    /// <param name="agent">The account that answered.</param>
    public Call Hears(CallState state, DateTimeOffset at, CallNumber number, string? agent)
    {
        var after = state switch
        {
            CallState.Ringing => this with { RangAt = RangAt ?? at },
            CallState.Answered => this with { AnsweredAt = AnsweredAt ?? at, Agent = Agent ?? agent },
            _ => this with { EndedAt = EndedAt ?? at },
        };
        after = number > Number ? after with { Number = number } : after;
        return after == this ? this : after with { Version = Version + 1 };
    }

    /// <summary>An agent sees to it. Refused with <c>already-handled</c> and by whom; one's own again changes nothing.</summary>
    public Result<Call> HandledIs(string by) =>
        HandledBy == by ? this
        : HandledBy is { } other ? new Refusal("already-handled", "Somebody else has seen to the call.").With("by", other)
        : this with { Version = Version + 1, HandledBy = by };

    /// <summary>
    /// It became a ticket, and so was seen to. Refused with <c>call-has-ticket</c> when it became another; the same again changes nothing.
    /// </summary>
    public Result<Call> Became(Guid ticket, string by) =>
        Ticket == ticket ? this
        : Ticket is { } other ? new Refusal("call-has-ticket", "The call became another ticket already.").With("ticket", other.ToString())
        : this with { Version = Version + 1, Ticket = ticket, HandledBy = Standing == CallStatus.Missed ? by : HandledBy };
}
