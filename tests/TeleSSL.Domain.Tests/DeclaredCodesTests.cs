using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests;

public class DeclaredCodesTests
{
    private static readonly IReadOnlyList<CodedSentence> All = [.. DeclaredCodes.Refusals, .. DeclaredCodes.FieldProblems];

    private static readonly IReadOnlyList<CodedSentence> Reasons = ClockReasons.All;

    [Fact]
    public void No_code_means_two_sentences_unless_their_parameters_tell_them_apart() => Assert.Empty(All
        .GroupBy(one => $"{one.Code} {string.Join(' ', one.ParamNames.Order(StringComparer.Ordinal))}")
        .Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void No_two_refusals_say_the_same() =>
        Assert.Empty(DeclaredCodes.Refusals.GroupBy(one => one.Sentence).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Each_reason_of_a_clock_has_a_code_of_its_own() => Assert.Equal(Reasons.Count, Reasons.DistinctBy(one => one.Code).Count());

    [Fact]
    public void A_code_is_kebab_text() => Assert.All(All.Concat(Reasons), one => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", one.Code));

    [Fact]
    public void A_refusal_is_whole_sentences() => Assert.All(DeclaredCodes.Refusals, one => Assert.Matches("^[A-Z{].*[.}]$", one.Sentence));

    [Fact]
    public void A_parameter_that_was_not_declared_cannot_be_sent() =>
        Assert.Throws<ArgumentException>(() => RequestRefusals.NotFound.With("who", "device"));

    [Fact]
    public void The_sentence_says_its_parameters() =>
        Assert.Equal("No such device within your scope.", RequestRefusals.NotFound.With("what", "device").Detail);
}
