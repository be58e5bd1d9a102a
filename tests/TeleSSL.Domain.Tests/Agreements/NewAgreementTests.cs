using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Agreements;

public class NewAgreementTests
{
    private static readonly NewAgreement Usual = new(new("461"), ServiceKind.Ssl, new("ssl-syd"), new(2024, 1, 1), Programme: new("telekol"));

    public static readonly TheoryData<NewAgreement, string> Refused = new()
    {
        { Usual with { Organisation = new("999") }, "not-a-served-organisation" },
        { Usual with { Organisation = new("ssl-esbjerg") }, "not-a-served-organisation" },
        { Usual with { PaidBy = new("nobody") }, "unknown-organisation" },
        { Usual with { Unit = new("ssl-nowhere") }, "unknown-unit" },
        { Usual with { Unit = new("spoc") }, "unit-of-other-kind" },
        { Usual with { Unit = new("461") }, "unit-of-other-kind" },
        { Usual with { Service = ServiceKind.Spoc, Programme = null }, "unit-of-other-kind" },
        { Usual with { Programme = new("diabetes") }, "unknown-programme" },
        { Usual with { Programme = null }, "invalid-content" },
        { Usual with { Service = ServiceKind.Spoc, Unit = new("spoc") }, "invalid-content" },
        { Usual with { SetUpDays = new(Urgent: 0) }, "invalid-content" },
        { Usual with { PickUpDays = new(Stat: 61) }, "invalid-content" },
        { Usual with { Service = ServiceKind.Spoc, Unit = new("spoc"), Programme = null, PickUpDays = new(Routine: 3) }, "invalid-content" },
        { Usual with { To = new(2024, 1, 1) }, "agreement-without-days" },
        { Usual with { Organisation = new("561"), Unit = new("ssl-esbjerg"), From = new(2025, 1, 1) }, "agreements-overlap" },
    };

    [Fact]
    public void An_agreement_is_paid_by_the_organisation_served_unless_it_names_another()
    {
        Assert.Equal("461", Decide(Usual).Value.PaidBy);
        Assert.Equal("561", Decide(Usual with { PaidBy = new Code("561") }).Value.PaidBy);
    }

    [Fact]
    public void Targets_count_night_and_day_unless_the_agreement_says_otherwise()
    {
        Assert.True(Decide(Usual).Value.ClockOutsideHours);
        Assert.False(Decide(Usual with { ClockOutsideHours = false }).Value.ClockOutsideHours);
    }

    [Fact]
    public void It_says_how_many_days_an_order_may_take()
    {
        var agreed = Decide(Usual with { SetUpDays = new(Urgent: 2), PickUpDays = new(Routine: 10) }).Value;

        Assert.Equal((new TargetDays(Urgent: 2), new TargetDays(Routine: 10)), (agreed.SetUpDays, agreed.PickUpDays));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_agreement_that_cannot_be_is_refused_by_its_reason(NewAgreement wished, string code) => Assert.Equal(code, Decide(wished).Refused?.Code);

    [Fact]
    public void An_end_may_not_reach_into_the_next_agreement()
    {
        var first = World.Ssl("461", "ssl-esbjerg", "2023-01-01", "2023-06-01");
        var next = World.Ssl("461", "ssl-syd", "2024-01-01");

        Assert.Equal(World.Day("2024-01-01"), new EndAgreement(World.Day("2024-01-01")).Decide(first, [first, next]).Value.To);
        Assert.Equal("agreements-overlap", new EndAgreement(World.Day("2024-01-02")).Decide(first, [first, next]).Refused?.Code);
        Assert.Equal("agreement-without-days", new EndAgreement(World.Day("2023-01-01")).Decide(first, [first, next]).Refused?.Code);
    }

    private static Result<Agreement> Decide(NewAgreement wished) =>
        wished.Decide(World.Catalogue(World.Ssl("561", "ssl-syd", "2024-01-01")), Guid.CreateVersion7());
}
