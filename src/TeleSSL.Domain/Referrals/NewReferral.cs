using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Referrals;

/// <summary>A citizen is referred to a programme: the body of <c>POST /api/referrals</c>.</summary>
public sealed record NewReferral : ReferralContent
{
    /// <summary>The citizen.</summary>
    public required Guid Citizen { get; init; }

    /// <summary>The referral, or what <see cref="ReferralContent.Judge"/> refuses it with, or <c>already-referred</c>.</summary>
    /// <param name="catalogue">As of the stamp's day.</param>
    /// <param name="citizen">The citizen that it names.</param>
    /// <param name="open">The open referral of this citizen and programme, if there is one.</param>
    /// <param name="fresh">Its id and number.</param>
    /// <param name="stamp">Who refers, for which organisation, and when.</param>
    public Result<ReferralChange> Decide(
        Catalogue catalogue, CitizenFacts citizen, Referral? open, FreshReferral fresh, Stamp stamp) =>
        Judge(catalogue, stamp).Then<ReferralChange>(programme => open is null
            ? new ReferralChange(null, Received(catalogue, programme, citizen, fresh, stamp), Key)
            : ReferralRefusals.AlreadyReferred.With("programme", programme.Name).With("number", open.Number)
                .With("referral", open.Id.ToString()));
}
