using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Referrals;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Referrals;

public class NewReferralTests
{
    private static readonly NewReferral Usual = new() { Citizen = A.Anna.Id, Programme = new Code(A.TeleKol) };
    private static readonly FreshReferral Fresh = new(A.Id(77), "R-2026-000001");

    public static readonly TheoryData<int[], bool> Classes = new()
    {
        { [], false }, { [1], false }, { [2], true }, { [3], true }, { [4], true }, { [5], false }, { [2, 3], false },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_programme_asks_for_each_criterion_once_and_within_its_range(int[] values, bool isMet)
    {
        CriterionValue[] criteria = [.. values.Select(value => new CriterionValue(new Code("nyha-class"), value))];
        var decided = Decide(Usual with { Programme = new Code(A.TeleHjerte), Criteria = criteria });

        Assert.Equal(isMet ? null : "criteria-not-met", decided.Refused?.Code);
        if (isMet)
            Assert.True(decided.Value.After.CriteriaMet);
    }

    [Fact]
    public void It_is_with_the_unit_that_serves_the_citizen_today()
    {
        Assert.Equal(A.Common, Decide(Usual).Value.After.Unit);
        Assert.Null(Decide(Usual, A.Asta).Value.After.Unit);
    }

    [Fact]
    public void A_hospital_that_refers_also_monitors_unless_another_does()
    {
        Assert.Equal("svs", Decide(Usual with { Referrer = new Code("svs") }).Value.After.MonitoredBy);
        Assert.Equal("461", Decide(Usual with { Referrer = new Code("svs"), MonitoredBy = new Code("461") }).Value.After.MonitoredBy);
        Assert.Null(Decide(Usual with { Referrer = new Code("461") }).Value.After.MonitoredBy);
    }

    [Fact]
    public void A_citizen_is_in_one_open_referral_to_a_programme()
    {
        var open = Decide(Usual).Value.After;
        var refusal = Usual.Decide(Catalogue(), A.Anna, open, Fresh, A.Stamp()).Refused;

        Assert.Equal("already-referred", refusal?.Code);
        Assert.Equal(open.Number, refusal!.Params["number"]);
    }

    [Fact]
    public void What_it_names_must_be_there()
    {
        Assert.Equal("unknown-programme", Decide(Usual with { Programme = new Code("none") }).Refused?.Code);
        Assert.Equal("not-a-referrer", Decide(Usual with { Referrer = new Code("contractor-1") }).Refused?.Code);
        Assert.Equal("not-a-referrer", Decide(Usual with { Referrer = new Code("none") }).Refused?.Code);
        Assert.Equal("unknown-organisation", Decide(Usual with { MonitoredBy = new Code("none") }).Refused?.Code);
        Assert.Equal("invalid-content", Decide(Usual with { Criteria = [new(new Code("age"), 70)] }).Refused?.Code);
        Assert.Equal("invalid-content", Decide(Usual with { ConsentOn = A.Today.AddDays(1) }).Refused?.Code);
    }

    private static Result<ReferralChange> Decide(NewReferral body, CitizenFacts? citizen = null) =>
        body.Decide(Catalogue(), citizen ?? A.Anna, null, Fresh, A.Stamp());

    private static Catalogue Catalogue() => A.Catalogue(
        programme: one => one.Code == A.TeleHjerte ? one with { Criteria = [new Criterion(new Code("nyha-class"), 2, 4)] } : one);
}
