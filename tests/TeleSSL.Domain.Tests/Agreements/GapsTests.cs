using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Tests.Agreements;

public class GapsTests
{
    [Fact]
    public void An_unbroken_line_has_no_gap() =>
        Assert.Empty(Gaps.In([World.Ssl("461", "ssl-fyn", "2023-03-01", "2024-01-01"), World.Ssl("461", "ssl-syd", "2024-01-01")], DateOnly.MinValue));

    [Fact]
    public void The_days_between_two_agreements_are_a_gap()
    {
        var gap = Assert.Single(Gaps.In([World.Ssl("461", "ssl-syd", "2024-02-01"), World.Ssl("461", "ssl-fyn", "2023-03-01", "2024-01-01")], DateOnly.MinValue));

        Assert.Equal(new Gap("461", ServiceKind.Ssl, "telekol", World.Day("2024-01-01"), World.Day("2024-02-01")), gap);
    }

    [Theory]
    [InlineData("2024-01-31", 1)]
    [InlineData("2024-02-01", 0)]
    public void A_gap_that_has_closed_is_not_reported_after_it(string since, int count) =>
        Assert.Equal(count, Gaps.In([World.Ssl("461", "ssl-syd", "2024-02-01"), World.Ssl("461", "ssl-fyn", "2023-03-01", "2024-01-01")], World.Day(since)).Count());

    [Fact]
    public void An_end_that_nothing_follows_is_an_open_gap() =>
        Assert.Null(Assert.Single(Gaps.In([World.Spoc("461", "spoc", "2024-01-01", "2025-01-01")], World.Day("2030-01-01"))).To);

    [Fact]
    public void Another_programme_does_not_fill_a_gap() =>
        Assert.Single(Gaps.In([World.Ssl("461", "ssl-fyn", "2023-03-01", "2024-01-01"), World.Ssl("461", "ssl-syd", "2024-01-01", programme: "telehjerte")], DateOnly.MinValue));

    [Fact]
    public void After_the_first_agreement_every_day_is_either_served_or_in_a_gap() =>
        Prop.ForAll(Gen.NonEmptyListOf(AnyAgreement.One()).ToArbitrary(), wished =>
        {
            var accepted = AnyAgreement.AddOneByOne(wished);
            var gaps = Gaps.In(accepted, DateOnly.MinValue).ToArray();
            return AnyAgreement.Days.Where(day => day >= accepted.Min(agreement => agreement.From)).All(day =>
                accepted.Any(agreement => agreement.HoldsOn(day)) != gaps.Any(gap => gap.From <= day && (gap.To is not { } to || day < to)));
        }).QuickCheckThrowOnFailure();
}
