using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Referrals;

/// <summary>A Danish postal address.</summary>
/// <param name="Line">Street, number, floor: 1-200 characters.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">1-100 characters.</param>
public sealed record ReferredAddress(string Line, string PostalCode, string City);

/// <summary>Whom a referrer means. It is used to register a citizen who is not known; of one who is known it changes nothing.</summary>
/// <param name="Cpr">Ten characters, hyphen allowed; a replacement number is accepted.</param>
/// <param name="Name">1-200 characters.</param>
/// <param name="Address">Where the citizen lives.</param>
/// <param name="Municipality">Municipality code, e.g. <c>461</c>.</param>
/// <param name="Phone">Danish or international number.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
public sealed record ReferredPerson(
    string Cpr, string Name, ReferredAddress Address, string Municipality, string? Phone = null, bool ProtectedAddress = false);

/// <summary>
/// A hospital or a practice refers a citizen: the body of <c>POST /api/own-referrals</c>. It is answered in the same way whether the
/// citizen is known, protected, or referred already.
/// </summary>
public sealed record ReferralByCpr : ReferralContent
{
    /// <summary>The citizen.</summary>
    public required ReferredPerson Citizen { get; init; }

    /// <summary>The referral, or what <see cref="ReferralContent.Judge"/> refuses it with.</summary>
    /// <param name="catalogue">As of the stamp's day.</param>
    /// <param name="citizen">The citizen with the number, known or new.</param>
    /// <param name="open">The open referral of this citizen and programme, if there is one.</param>
    /// <param name="fresh">Its id and number.</param>
    /// <param name="stamp">Who refers, for which organisation, and when.</param>
    public Result<ReferralChange> Decide(
        Catalogue catalogue, CitizenFacts citizen, Referral? open, FreshReferral fresh, Stamp stamp) =>
        Judge(catalogue, stamp).Then<ReferralChange>(programme => new ReferralChange(
            null, Received(catalogue, programme, citizen, fresh, stamp) with { Doubles = open?.Id }, Key));
}
