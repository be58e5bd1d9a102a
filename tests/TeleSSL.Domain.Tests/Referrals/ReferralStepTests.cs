using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Referrals;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Referrals;

public class ReferralStepTests
{
    private static readonly ReferralStep[] Steps =
    [
        .. Enum.GetValues<RejectReason>().Select(reason => new RejectReferral(reason)),
        .. Enum.GetValues<WithdrawReason>().Select(reason => new WithdrawReferral(reason)),
        .. Enum.GetValues<EndReason>().Select(reason => new EndReferral(reason)),
        new AcceptReferral(), new AcceptReferral([new Code("none")]),
        new RecordConsent(A.Today), new RecordConsent(A.Today.AddDays(1)),
    ];

    private static readonly Referral Received = new()
    {
        Id = A.Id(77),
        Version = 1,
        Number = "R-2026-000001",
        Citizen = A.Anna.Id,
        Programme = A.TeleKol,
        Municipality = A.Odense,
        Unit = A.Common,
        State = ReferralState.Received,
        Origin = ReferralOrigin.Municipality,
        Referrer = A.Odense,
        ReceivedAt = A.Stamp().At,
    };

    [Fact]
    public void Any_steps_in_any_order_end_in_a_state_from_which_there_is_no_way_back() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Steps)).ToArbitrary(), steps =>
        {
            var referral = Received;
            foreach (var step in steps)
            {
                var before = referral;
                if (!step.Decide(referral, A.Catalogue(), A.Stamp()).Accepted(out var change, out var refusal))
                {
                    Assert.Contains(refusal.Code, new[] { "referral-not-possible", "invalid-content", "consent-needed" });
                    continue;
                }

                referral = change.After;
                Assert.True(before.IsOpen, $"{step.Key()} on one that was {before.State}");
                Assert.Equal(before.Version + 1, referral.Version);
                Assert.Equal(referral.IsOpen, referral.Reason is null && referral.ClosedAt is null);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_refusal_says_how_far_it_is_and_when_the_step_is_possible()
    {
        var rejected = new RejectReferral(RejectReason.Other).Decide(Received, A.Catalogue(), A.Stamp()).Value.After;
        var refusal = new WithdrawReferral(WithdrawReason.Mistake).Decide(rejected, A.Catalogue(), A.Stamp()).Refused!;

        Assert.Equal(("rejected", "received or accepted"), (refusal.Params["state"], refusal.Params["allowed"]));
    }

    [Fact]
    public void It_is_accepted_with_consent_by_the_unit_that_serves_today()
    {
        var consented = Received with { ConsentOn = A.Today };

        Assert.Equal("consent-needed", new AcceptReferral().Decide(Received, A.Catalogue(), A.Stamp()).Refused?.Code);
        Assert.Equal(ReferralState.Accepted, new AcceptReferral().Decide(consented, A.Catalogue(), A.Stamp()).Value.After.State);
        Assert.Equal(
            "no-agreement", new AcceptReferral().Decide(consented with { Unit = A.OwnEsbjerg }, A.Catalogue(), A.Stamp()).Refused?.Code);
        Assert.Equal(
            "no-agreement",
            new AcceptReferral().Decide(consented with { Municipality = A.Assens, Unit = null }, A.Catalogue(), A.Stamp()).Refused?.Code);
    }

    [Fact]
    public void A_move_hands_it_to_the_unit_that_serves_there_or_to_none()
    {
        Assert.Equal(A.OwnEsbjerg, ReferralMove.Follow(Received, A.Esbjerg, A.Catalogue(), A.Stamp()).Value.After.Unit);
        Assert.Null(ReferralMove.Follow(Received, A.Assens, A.Catalogue(), A.Stamp()).Value.After.Unit);
    }
}
