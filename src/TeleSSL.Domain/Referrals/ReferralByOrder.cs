using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Referrals;

/// <summary>
/// An order of the national order service is the first that is heard of a citizen's referral. It has no measured values: whoever ordered
/// has judged them.
/// </summary>
public sealed record ReferralByOrder : ReferralContent
{
    /// <summary>The referral, received; or <c>unknown-programme</c>.</summary>
    /// <param name="catalogue">As of the stamp's day.</param>
    /// <param name="citizen">The citizen.</param>
    /// <param name="fresh">Its id and number.</param>
    /// <param name="stamp">For whom, and when.</param>
    public Result<ReferralChange> Decide(Catalogue catalogue, CitizenFacts citizen, FreshReferral fresh, Stamp stamp)
    {
        if (catalogue.Programmes.GetValueOrDefault(Programme.Value) is not { } programme)
            return Refusal.Invalid("programme", UnknownProblems.Programme);
        var received = Received(catalogue, programme, citizen, fresh, stamp) with { Origin = ReferralOrigin.Fut, CriteriaMet = false };
        return new ReferralChange(null, received, Key);
    }
}
