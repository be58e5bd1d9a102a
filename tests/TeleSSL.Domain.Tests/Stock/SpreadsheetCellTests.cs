using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

public class SpreadsheetCellTests
{
    [Theory]
    [InlineData(" 000123 ", "000123")]
    [InlineData("=\"000123\"", "000123")]
    [InlineData("=\" 000123\"", "000123")]
    [InlineData("=\"\"", "")]
    [InlineData("=\"a\"&\"b\"", "=\"a\"&\"b\"")]
    [InlineData("=123", "=123")]
    [InlineData("10\" screen", "10\" screen")]
    public void A_formula_that_is_only_a_text_is_that_text(string cell, string text) => Assert.Equal(text, SpreadsheetCell.Text(cell));

    [Theory]
    [InlineData("#N/A"), InlineData("#REF!"), InlineData("#VALUE!"), InlineData("#NAME?"), InlineData("#DIV/0!"), InlineData("#NULL!"), InlineData("#NUM!")]
    [InlineData("#I/T"), InlineData("#REFERENCE!"), InlineData("#VÆRDI!"), InlineData("#NAVN?"), InlineData("#DIVISION/0!"), InlineData("#NUL!")]
    [InlineData("#NV"), InlineData("#BEZUG!"), InlineData("#WERT!"), InlineData("#ZAHL!"), InlineData("#ÜBERLAUF!"), InlineData("#GETTING_DATA")]
    [InlineData("########"), InlineData("Err:502"), InlineData("Fejl:502")]
    public void The_error_of_a_formula_is_no_value(string text) => Assert.Equal("spreadsheet-error", SpreadsheetCell.Ruined("lot", text)?.Code);

    [Theory]
    [InlineData("1,23E+14"), InlineData("8.93901E+18"), InlineData("1,23457e+14")]
    public void A_number_that_became_a_power_of_ten_is_lost(string text) =>
        Assert.Equal("shortened-number", SpreadsheetCell.Ruined("serial", text)?.Code);

    [Theory]
    [InlineData("12E34567"), InlineData("1E+14"), InlineData("1E5"), InlineData("12.3E+14"), InlineData("1,23E-14"), InlineData("E+14"), InlineData("1,23E+14A")]
    [InlineData("#12"), InlineData("A#"), InlineData("#LOT1"), InlineData("NUL!"), InlineData("1,234,567")]
    public void What_only_resembles_it_is_a_serial(string text) => Assert.Null(SpreadsheetCell.Ruined("serial", text));

    [Theory]
    [InlineData("=1+1"), InlineData("+45"), InlineData("-1"), InlineData("@SUM(A1)")]
    public void What_begins_like_a_formula_is_refused(string text) => Assert.Equal("formula", SpreadsheetCell.Ruined("serial", text)?.Code);

    [Theory]
    [InlineData("2030-12-31", 12, 31)]
    [InlineData("31-12-2030", 12, 31)]
    [InlineData("31.12.2030", 12, 31)]
    [InlineData("5-6-2030", 6, 5)]
    public void A_day_is_read_as_Danish_and_German_spreadsheets_write_it(string text, int month, int day) =>
        Assert.Equal(new DateOnly(2030, month, day), SpreadsheetCell.Date("calibratedUntil", text).Value);

    [Theory]
    [InlineData("05/06/2030"), InlineData("31-12-30"), InlineData("31.12.30"), InlineData("12-31-2030"), InlineData("29-02-2030"), InlineData("2030-12")]
    [InlineData("31-12.2030"), InlineData("47483"), InlineData("31-12-2030 00:00")]
    public void What_can_be_another_day_or_none_is_refused(string text) =>
        Assert.Equal("unclear-date", SpreadsheetCell.Date("calibratedUntil", text).Refused?.Code);
}
