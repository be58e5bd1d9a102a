namespace TeleSSL.Domain.Agreements;

/// <summary>Sets or moves the end of an agreement.</summary>
/// <param name="To">The first day it is no longer valid.</param>
public sealed record EndAgreement(DateOnly To)
{
    /// <summary>
    /// The agreement with this end; or <c>agreement-without-days</c>, or <c>agreements-overlap</c> when it would overlap another.
    /// </summary>
    /// <param name="agreement">The one to end.</param>
    /// <param name="all">All known agreements.</param>
    public Result<Agreement> Decide(Agreement agreement, IEnumerable<Agreement> all) =>
        Serving.MayBeAdded(all, agreement with { To = To });
}
