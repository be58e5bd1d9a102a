using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Tests.Agreements;

public class ServingTests
{
    /// <summary>The pilot of 2023 and what came after it: figure 1 of the steering group's record, both ways.</summary>
    private static readonly Agreement[] Known =
    [
        World.Spoc("461", "spoc-odense", "2023-03-01", "2024-01-01"),
        World.Ssl("461", "ssl-fyn", "2023-03-01", "2024-01-01"),
        World.Spoc("561", "spoc-odense", "2023-03-01", "2024-01-01"),
        World.Ssl("561", "ssl-sydvestjylland", "2023-03-01", "2024-01-01"),
        .. new[] { "461", "561", "563", "530" }.Select(place => World.Spoc(place, "spoc", "2024-01-01")),
        World.Ssl("461", "ssl-syd", "2024-01-01"),
        World.Ssl("530", "ssl-syd", "2024-01-01"),
        World.Ssl("561", "ssl-esbjerg", "2024-01-01"),
        World.Ssl("563", "ssl-fanoe", "2024-01-01"),
        World.Ssl("461", "ssl-syd", "2024-06-01", programme: "telehjerte"),
    ];

    [Theory]
    [InlineData("461", ServiceKind.Ssl, "telekol", "2023-06-01", "ssl-fyn")]
    [InlineData("561", ServiceKind.Ssl, "telekol", "2023-06-01", "ssl-sydvestjylland")]
    [InlineData("461", ServiceKind.Spoc, null, "2023-06-01", "spoc-odense")]
    [InlineData("561", ServiceKind.Spoc, null, "2023-06-01", "spoc-odense")]
    [InlineData("461", ServiceKind.Ssl, "telekol", "2023-03-01", "ssl-fyn")]
    [InlineData("461", ServiceKind.Ssl, "telekol", "2023-12-31", "ssl-fyn")]
    [InlineData("461", ServiceKind.Ssl, "telekol", "2024-01-01", "ssl-syd")]
    [InlineData("461", ServiceKind.Ssl, "telekol", "2026-11-22", "ssl-syd")]
    [InlineData("530", ServiceKind.Ssl, "telekol", "2026-11-22", "ssl-syd")]
    [InlineData("561", ServiceKind.Ssl, "telekol", "2026-11-22", "ssl-esbjerg")]
    [InlineData("563", ServiceKind.Ssl, "telekol", "2026-11-22", "ssl-fanoe")]
    [InlineData("561", ServiceKind.Spoc, null, "2026-11-22", "spoc")]
    [InlineData("563", ServiceKind.Spoc, "telekol", "2026-11-22", "spoc")]
    [InlineData("461", ServiceKind.Ssl, "telehjerte", "2024-06-01", "ssl-syd")]
    public void Everybody_is_served_by_the_unit_of_the_day(string organisation, ServiceKind service, string? programme, string day, string unit) =>
        Assert.Equal(unit, Serving.On(Known, organisation, service, programme, World.Day(day)).Value.Unit);

    [Theory]
    [InlineData("461", ServiceKind.Ssl, "telekol", "2023-02-28")]
    [InlineData("563", ServiceKind.Ssl, "telekol", "2023-06-01")]
    [InlineData("530", ServiceKind.Spoc, null, "2023-12-31")]
    [InlineData("461", ServiceKind.Ssl, "telehjerte", "2024-05-31")]
    [InlineData("561", ServiceKind.Ssl, "telehjerte", "2026-11-22")]
    [InlineData("461", ServiceKind.Ssl, "diabetes", "2026-11-22")]
    [InlineData("461", ServiceKind.Ssl, null, "2026-11-22")]
    [InlineData("999", ServiceKind.Spoc, null, "2026-11-22")]
    public void No_unit_serves_without_an_agreement(string organisation, ServiceKind service, string? programme, string day) =>
        Assert.Equal("no-agreement", Serving.On(Known, organisation, service, programme, World.Day(day)).Refused?.Code);

    [Fact]
    public void Two_agreements_overlap_exactly_when_they_have_a_day_in_common() =>
        Prop.ForAll(AnyAgreement.Two().ToArbitrary(), pair =>
                pair.Item1.Overlaps(pair.Item2) == AnyAgreement.Days.Any(day => pair.Item1.HoldsOn(day) && pair.Item2.HoldsOn(day))
                && pair.Item1.Overlaps(pair.Item2) == pair.Item2.Overlaps(pair.Item1))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_added_no_organisation_is_served_by_two_units() =>
        Prop.ForAll(Gen.ListOf(AnyAgreement.One()).ToArbitrary(), wished =>
        {
            var accepted = AnyAgreement.AddOneByOne(wished);
            return AnyAgreement.Days.All(day => accepted.Count(agreement => agreement.HoldsOn(day)) <= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_refused_really_would_have_given_somebody_two() =>
        Prop.ForAll(Gen.ListOf(AnyAgreement.One()).ToArbitrary(), AnyAgreement.One().ToArbitrary(), (wished, last) =>
        {
            var accepted = AnyAgreement.AddOneByOne(wished);
            var clash = AnyAgreement.Days.Any(day => last.HoldsOn(day) && accepted.Any(other => other.HoldsOn(day)));
            return Serving.MayBeAdded(accepted, last).Refused?.Code == (clash ? "agreements-overlap" : null);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2023-12-31")]
    public void An_agreement_has_at_least_one_day(string to) =>
        Assert.Equal("agreement-without-days", Serving.MayBeAdded([], World.Ssl("461", "ssl-syd", "2024-01-01", to)).Refused?.Code);

    [Fact]
    public void Another_programme_another_service_and_another_organisation_do_not_overlap()
    {
        var kol = World.Ssl("461", "ssl-syd", "2024-01-01");

        Assert.False(kol.Overlaps(World.Ssl("461", "ssl-esbjerg", "2024-01-01", programme: "telehjerte")));
        Assert.False(kol.Overlaps(World.Spoc("461", "spoc", "2024-01-01")));
        Assert.False(kol.Overlaps(World.Ssl("561", "ssl-esbjerg", "2024-01-01")));
        Assert.True(kol.Overlaps(World.Ssl("461", "ssl-esbjerg", "2025-01-01")));
    }
}
