namespace TeleSSL.Domain.Referrals;

/// <summary>A change of a referral: one journal entry.</summary>
/// <param name="Before">The state before; null when it is new.</param>
/// <param name="After">The state after.</param>
/// <param name="Kind">What happened, such as <c>referral.received</c>.</param>
public sealed record ReferralChange(Referral? Before, Referral After, string Kind);

/// <summary>A step on a referral. The record is the body of <c>POST /api/referrals/{id}/{step}</c>.</summary>
public abstract record ReferralStep
{
    /// <summary>Its name in the journal, such as <c>referral.rejected</c>.</summary>
    public abstract string Key();

    /// <summary>In which states it is possible.</summary>
    public abstract IReadOnlyList<ReferralState> Possible();

    /// <summary>The change, or a refusal; in any other state <c>referral-not-possible</c>.</summary>
    /// <param name="referral">The subject.</param>
    /// <param name="catalogue">The catalogue snapshot.</param>
    /// <param name="stamp">Who, and when.</param>
    public Result<ReferralChange> Decide(Referral referral, Catalogue catalogue, Stamp stamp) => Possible().Contains(referral.State)
        ? Apply(referral, catalogue, stamp).Then<ReferralChange>(after =>
            new ReferralChange(referral, after with { Version = referral.Version + 1 }, Key()))
        : ReferralRefusals.NotPossible.With("state", referral.State.Kebab())
            .With("allowed", string.Join(" or ", Possible().Select(state => state.Kebab())));

    /// <summary>Its effect, once the state allows it.</summary>
    protected abstract Result<Referral> Apply(Referral referral, Catalogue catalogue, Stamp stamp);
}

/// <summary>The unit does not accept the referral.</summary>
/// <param name="Reason">Why.</param>
public sealed record RejectReferral(RejectReason Reason) : ReferralStep
{
    /// <inheritdoc/>
    public override string Key() => "referral.rejected";

    /// <inheritdoc/>
    public override IReadOnlyList<ReferralState> Possible() => [ReferralState.Received];

    /// <inheritdoc/>
    protected override Result<Referral> Apply(Referral referral, Catalogue catalogue, Stamp stamp) =>
        referral with { State = ReferralState.Rejected, Reason = Reason.Kebab(), ClosedAt = stamp.At };
}

/// <summary>The referral is taken back before the citizen takes part.</summary>
/// <param name="Reason">Why.</param>
public sealed record WithdrawReferral(WithdrawReason Reason) : ReferralStep
{
    /// <inheritdoc/>
    public override string Key() => "referral.withdrawn";

    /// <inheritdoc/>
    public override IReadOnlyList<ReferralState> Possible() => [ReferralState.Received, ReferralState.Accepted];

    /// <inheritdoc/>
    protected override Result<Referral> Apply(Referral referral, Catalogue catalogue, Stamp stamp) =>
        referral with { State = ReferralState.Withdrawn, Reason = Reason.Kebab(), ClosedAt = stamp.At };
}

/// <summary>The citizen has agreed that the supplier gets the contact data.</summary>
/// <param name="On">The day on which the citizen agreed; not in the future.</param>
public sealed record RecordConsent(DateOnly On) : ReferralStep
{
    /// <inheritdoc/>
    public override string Key() => "referral.consent-recorded";

    /// <inheritdoc/>
    public override IReadOnlyList<ReferralState> Possible() => ReferralStates.Open;

    /// <inheritdoc/>
    protected override Result<Referral> Apply(Referral referral, Catalogue catalogue, Stamp stamp) => On > stamp.Today
        ? Refusal.Invalid("on", FieldProblems.InTheFuture.With("today", $"{stamp.Today:O}"))
        : referral with { ConsentOn = On, ConsentBy = stamp.Actor };
}

/// <summary>The citizen stops taking part.</summary>
/// <param name="Reason">Why.</param>
public sealed record EndReferral(EndReason Reason) : ReferralStep
{
    /// <inheritdoc/>
    public override string Key() => "referral.ended";

    /// <inheritdoc/>
    public override IReadOnlyList<ReferralState> Possible() => [ReferralState.Active];

    /// <inheritdoc/>
    protected override Result<Referral> Apply(Referral referral, Catalogue catalogue, Stamp stamp) =>
        referral with { State = ReferralState.Ended, Reason = Reason.Kebab(), ClosedAt = stamp.At };
}
