using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Support.Calls;

/// <summary>The state of a call in the telephone system.</summary>
public enum CallState
{
    /// <summary>Not answered yet.</summary>
    Ringing,

    /// <summary>An agent is speaking with the caller.</summary>
    Answered,

    /// <summary>It is over.</summary>
    Ended,
}

/// <summary>The state of a call at the desk.</summary>
public enum CallStatus
{
    /// <summary>It rings.</summary>
    Ringing,

    /// <summary>An agent is speaking with the caller.</summary>
    Answered,

    /// <summary>It ended unanswered, and no one has handled it.</summary>
    Missed,

    /// <summary>It needs no further attention.</summary>
    Over,
}

/// <summary>What became of a call, for the figures.</summary>
public enum CallOutcome
{
    /// <summary>It still rings.</summary>
    Ringing,

    /// <summary>An agent answered.</summary>
    Answered,

    /// <summary>It ended unanswered.</summary>
    Missed,
}

/// <summary>What is known of the caller's number; the number itself is stored only as a keyed hash.</summary>
public enum CallNumber
{
    /// <summary>The caller's number is withheld.</summary>
    Withheld,

    /// <summary>The number received cannot be dialled.</summary>
    Unreadable,

    /// <summary>The number is known.</summary>
    Given,
}

/// <summary>A call to a desk: the whole state, as the journal stores it after each change. It never contains a number.</summary>
public sealed record Call
{
    /// <summary>Its name in the journal when the house ends it.</summary>
    public const string LostKey = "call.lost";

    private static readonly TimeSpan MaxRinging = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan MaxTalk = TimeSpan.FromHours(4);

    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Increases by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The SPOC unit whose desk was called.</summary>
    public required string Unit { get; init; }

    /// <summary>What is known of the caller's number.</summary>
    public required CallNumber Number { get; init; }

    /// <summary>When it started to ring.</summary>
    public DateTimeOffset? RangAt { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>
    /// When the house ended it, having heard of no end: ten minutes after it rang, or four hours after it was answered. Null while it
    /// lasts, after a reported end, and again after any later report.
    /// </summary>
    public DateTimeOffset? LostAt { get; init; }

    /// <summary>The account that answered, if the telephone system reports it.</summary>
    public string? Agent { get; init; }

    /// <summary>The account that handled it.</summary>
    public string? HandledBy { get; init; }

    /// <summary>The ticket it became.</summary>
    public Guid? Ticket { get; init; }

    /// <summary>Its current state at the desk.</summary>
    [JsonIgnore]
    public CallStatus Standing => this switch
    {
        { HandledBy: not null } => CallStatus.Over,
        { IsEnded: true, AnsweredAt: not null } => CallStatus.Over,
        { IsEnded: true } => CallStatus.Missed,
        { AnsweredAt: not null } => CallStatus.Answered,
        _ => CallStatus.Ringing,
    };

    /// <summary>When it is lost, if no more is reported until then; null when it does not last.</summary>
    [JsonIgnore]
    public DateTimeOffset? LosesAt => Standing switch
    {
        CallStatus.Ringing => RangAt + MaxRinging,
        CallStatus.Answered => AnsweredAt + MaxTalk,
        _ => null,
    };

    /// <summary>What became of it so far.</summary>
    [JsonIgnore]
    public CallOutcome Outcome => AnsweredAt is not null ? CallOutcome.Answered : IsEnded ? CallOutcome.Missed : CallOutcome.Ringing;

    /// <summary>The first that is known of it: when it rang, or else when it was answered or ended.</summary>
    [JsonIgnore]
    public DateTimeOffset? OfferedAt => RangAt ?? AnsweredAt ?? EndedAt;

    /// <summary>How long the caller waited for an answer; null while not answered, and when it is not known when it rang.</summary>
    [JsonIgnore]
    public TimeSpan? Waited => AnsweredAt - RangAt is { } waited ? TimeSpan.FromTicks(Math.Max(0, waited.Ticks)) : null;

    private bool IsEnded => EndedAt is not null || LostAt is not null;

    /// <summary>
    /// The call at a time. One that no end was reported of is lost: it is missed when it only rang, and over when it was answered.
    /// </summary>
    public Call AsOf(DateTimeOffset now) => LosesAt is { } lost && lost <= now ? this with { LostAt = lost, Version = Version + 1 } : this;

    /// <summary>
    /// Applies a report of the telephone system: once for each state, in any order, so the same reports give the same call.
    /// A report of what is already known changes nothing.
    /// </summary>
    /// <param name="state">The reported state.</param>
    /// <param name="at">When it was reached.</param>
    /// <param name="number">What the report shows of the number; a number shown later is used.</param>
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
        return after == this ? this : after with { Version = Version + 1, LostAt = null };
    }

    /// <summary>An agent handles it. Refused with <c>already-handled</c> and who did; a repeat by the same agent changes nothing.</summary>
    public Result<Call> HandledIs(string by) =>
        HandledBy == by ? this
        : HandledBy is { } other ? SupportRefusals.AlreadyHandled.With("by", other)
        : this with { Version = Version + 1, HandledBy = by };

    /// <summary>
    /// It became a ticket, and so was handled. Refused with <c>call-has-ticket</c> when it became another; a repeat changes nothing.
    /// </summary>
    public Result<Call> Became(Guid ticket, string by) =>
        Ticket == ticket ? this
        : Ticket is { } other ? SupportRefusals.CallHasTicket.With("ticket", other.ToString())
        : this with { Version = Version + 1, Ticket = ticket, HandledBy = Standing == CallStatus.Missed ? by : HandledBy };
}
