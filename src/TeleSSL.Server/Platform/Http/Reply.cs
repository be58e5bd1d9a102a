using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>How a write is answered, and how a repeat with the same Idempotency-Key is answered.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Status only.</summary>
    public static readonly Reply None = new Nothing();

    /// <summary>
    /// Read after COMMIT, for the first call and each repeat, because the response contains what only a read may show.
    /// </summary>
    public static readonly Reply Read = new Reading();

    /// <summary>Already available. A repeat is answered by the endpoint's read.</summary>
    public static Reply Now(object answer) => new Ready(answer);

    /// <summary>
    /// Stored with the key, because it cannot be rebuilt later, and repeated as stored: <see cref="RememberedAnswer"/>.
    /// </summary>
    public static Reply Stored(object answer) => new Remembered(answer);

    /// <summary>
    /// Computed after COMMIT, when that is slow and would block the single writer. A repeat is answered by the endpoint's read.
    /// </summary>
    public static Reply AfterCommit(Func<object> answer) => new Deferred(answer);

    /// <summary>A refusal of which something was written. It is not remembered with the key: a repeat is decided again.</summary>
    public static Reply Refuse(Refusal refusal) => new Refusing(refusal);

    internal sealed record Refusing(Refusal Refusal) : Reply;

    internal sealed record Nothing : Reply;

    internal sealed record Reading : Reply;

    internal sealed record Ready(object Answer) : Reply;

    internal sealed record Remembered(object Answer) : Reply;

    internal sealed record Deferred(Func<object> Answer) : Reply;
}
