namespace TeleSSL.Server.Platform.Http;

/// <summary>What a write is answered with, and what becomes of the answer when the call is repeated with its Idempotency-Key.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>The status alone.</summary>
    public static readonly Reply None = new Nothing();

    /// <summary>Read after COMMIT, for the first call and for each repeat: the answer holds what only a read may show.</summary>
    public static readonly Reply Read = new Reading();

    /// <summary>At hand already. A repeat is answered by the endpoint's read.</summary>
    public static Reply Now(object answer) => new Ready(answer);

    /// <summary>Stored with the key and repeated as it is: it cannot be rebuilt later and holds nothing personal.</summary>
    public static Reply Stored(object answer) => new Remembered(answer);

    /// <summary>Made after COMMIT, when that takes long and the one writer has others waiting. A repeat is answered by the endpoint's read.</summary>
    public static Reply AfterCommit(Func<object> answer) => new Deferred(answer);

    internal sealed record Nothing : Reply;

    internal sealed record Reading : Reply;

    internal sealed record Ready(object Answer) : Reply;

    internal sealed record Remembered(object Answer) : Reply;

    internal sealed record Deferred(Func<object> Answer) : Reply;
}
