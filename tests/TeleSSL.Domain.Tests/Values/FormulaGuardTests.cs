using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class FormulaGuardTests
{
    private static readonly Arbitrary<string> Texts =
        Gen.Elements("=+-@\t\r\n;,\"' ＝a1".ToCharArray()).ArrayOf().Select(parts => new string(parts)).ToArbitrary();

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+45 12 34", "'+45 12 34")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\rx", "'\rx")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("'=1", "''=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a, -1", "a,' -1")]
    [InlineData("a\"=1", "a\"'=1")]
    [InlineData("a\n=1", "a\n'=1")]
    public void What_a_spreadsheet_would_run_is_marked_as_text(string text, string guarded)
    {
        Assert.Equal(guarded, FormulaGuard.Guard(text));
        Assert.Equal(text, FormulaGuard.Unguard(guarded));
    }

    [Theory]
    [InlineData("")]
    [InlineData("TS-0000001-X")]
    [InlineData("2026-03-01T08:00:00+01:00")]
    [InlineData("in-stock, needs-app")]
    [InlineData("5=5")]
    [InlineData("L'Oréal")]
    public void Other_texts_are_unchanged(string text) => Assert.Equal(text, FormulaGuard.Guard(text));

    [Fact]
    public void Any_text_is_read_again_as_it_was() => Check.QuickThrowOnFailure(Prop.ForAll(
        Texts, text => FormulaGuard.Unguard(FormulaGuard.Guard(text)) == text));

    [Fact]
    public void No_cell_begins_a_formula_whatever_the_program_separates_by() => Check.QuickThrowOnFailure(Prop.ForAll(
        Texts,
        text => FormulaGuard.Guard(text).Split(';', ',', '\t', '\r', '\n', '"')
            .All(cell => cell.Trim() is not ['=' or '+' or '-' or '@' or '＝', ..])));
}
