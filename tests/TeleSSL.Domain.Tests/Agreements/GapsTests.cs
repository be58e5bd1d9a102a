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

    [Fact]
    public void Whoever_never_had_anyone_is_named_for_the_desk_and_for_each_programme()
    {
        var catalogue = A.Catalogue(agreement: one => one with { Organisation = one.Organisation == A.Assens ? "svs" : one.Organisation });

        var gaps = Gaps.In(catalogue, A.Today).Where(gap => gap.Organisation == A.Assens).ToArray();

        Assert.Equal([(ServiceKind.Spoc, null), (ServiceKind.Ssl, A.TeleKol), (ServiceKind.Ssl, A.TeleHjerte)], gaps.Select(gap => (gap.Service, gap.Programme)));
        Assert.All(gaps, gap => Assert.Equal((null, null), (gap.From, gap.To)));
    }

    [Fact]
    public void Until_the_first_agreement_begins_a_municipality_has_no_one()
    {
        var first = A.Today.AddDays(5);
        var catalogue = A.Catalogue(agreement: one => one with { From = first });

        var gap = Gaps.In(catalogue, A.Today).First(one => (one.Organisation, one.Programme) == (A.Odense, A.TeleKol));

        Assert.Equal((null, first), (gap.From, gap.To));
        Assert.DoesNotContain(Gaps.In(catalogue, first), one => (one.Organisation, one.Programme) == (A.Odense, A.TeleKol));
    }
}
