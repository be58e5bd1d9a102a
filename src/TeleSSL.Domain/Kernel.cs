namespace TeleSSL.Domain;

/// <summary>Who does something, when, and on whose behalf. Made by the server; Domain never reads a clock.</summary>
/// <param name="At">When it is recorded: UTC, cut to microseconds.</param>
/// <param name="OccurredAt">When it happened. Differs from <paramref name="At"/> for scans sent later.</param>
/// <param name="Actor">The account that acts.</param>
/// <param name="Organisation">The organisation the actor acts for.</param>
/// <param name="Today">The date of <paramref name="At"/> in Europe/Copenhagen; used to look up agreements.</param>
public sealed record Stamp(DateTimeOffset At, DateTimeOffset OccurredAt, string Actor, string Organisation, DateOnly Today);

/// <summary>The kind of a <see cref="Refusal"/>. The server maps it to an HTTP status in one place.</summary>
public enum RefusalKind
{
    /// <summary>A rule forbids it in the current state (409).</summary>
    Rule,

    /// <summary>The content of the request is invalid (422).</summary>
    Invalid,

    /// <summary>Unknown, or outside the viewer's scope; the two are indistinguishable (404).</summary>
    NotFound,

    /// <summary>Someone else changed the subject first (412).</summary>
    Stale,

    /// <summary>The viewer's role does not allow it (403).</summary>
    Forbidden,

    /// <summary>Not signed in, or the password is wrong (401).</summary>
    Unauthenticated,

    /// <summary>The request cannot be read (400).</summary>
    Malformed,

    /// <summary>The request is larger than allowed (413).</summary>
    TooLarge,

    /// <summary>The media type of the body is not supported (415).</summary>
    WrongMediaType,

    /// <summary>No media type that the client accepts is available (406).</summary>
    NotAcceptable,

    /// <summary>Too many attempts; the parameter <c>retryAfter</c> is the number of seconds to wait (429).</summary>
    TooMany,

    /// <summary>Nothing was written; a retry may succeed (503).</summary>
    Busy,

    /// <summary>A bug.</summary>
    Fault,
}

/// <summary>A value, or the refusal returned instead.</summary>
public readonly struct Result<T>
{
    private readonly T? value;
    private readonly Refusal? refusal;

    private Result(T? value, Refusal? refusal) => (this.value, this.refusal) = (value, refusal);

    /// <summary>The refusal, or null when accepted.</summary>
    public Refusal? Refused => refusal;

    /// <summary>The value. Only for accepted results.</summary>
    public T Value => refusal is null ? value! : throw new InvalidOperationException($"Refused: {refusal.Code}");

    /// <summary>True with the value, or false with the refusal.</summary>
    public bool Accepted(out T accepted, out Refusal why)
    {
        accepted = value!;
        why = refusal!;
        return refusal is null;
    }

    /// <summary>Continues with the value, or passes the refusal on.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => refusal is { } no ? no : next(value!);

    /// <summary>An accepted value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
