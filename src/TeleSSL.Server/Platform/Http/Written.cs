namespace TeleSSL.Server.Platform.Http;

/// <summary>The result of a write and its reply.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="SubjectId">The id or code of the subject; empty when there are several.</param>
/// <param name="Version">The subject's version, for the ETag; 0 when it has none.</param>
/// <param name="Reply">How to respond.</param>
internal sealed record Written(int Status, string SubjectId, int Version, Reply Reply)
{
    /// <summary>Written by an earlier call with the same Idempotency-Key.</summary>
    public bool Replayed { get; init; }
}
