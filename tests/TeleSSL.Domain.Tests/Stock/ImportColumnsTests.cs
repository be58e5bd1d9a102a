using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

public class ImportColumnsTests
{
    [Theory]
    [InlineData("model;serial;location;source")]
    [InlineData("Source;SERIAL; model ;location;calibrateduntil")]
    [InlineData("model;serial;location;source;lot;;")]
    public void A_header_has_the_needed_columns_in_any_order_and_case_and_may_have_nameless_ones(string header) =>
        Assert.Null(ImportColumns.WhyNot(header.Split(';')));

    [Theory]
    [InlineData("Calibrated until", "calibratedUntil")]
    [InlineData("Kalibreret til", "calibratedUntil")]
    [InlineData("calibratedUntill", "calibratedUntil")]
    [InlineData("Batch", "lot")]
    [InlineData("Lot no.", "lot")]
    [InlineData("Serienr.", "serial")]
    [InlineData("serail", "serial")]
    [InlineData("Placering", "location")]
    [InlineData("Modell", "model")]
    [InlineData("PO", "source")]
    public void An_unknown_column_is_named_with_the_nearest_known_one(string name, string nearest)
    {
        var refusal = ImportColumns.WhyNot(["model", "serial", "location", "source", name])!;

        var field = Assert.Single(refusal.Fields);
        Assert.Equal((name, "unknown-column", nearest), (field.Path, field.Problem.Code, field.Problem.Params["nearest"]));
    }

    [Theory]
    [InlineData("010190-4123")]
    [InlineData("a text of more than fifty characters that is no name of a column")]
    public void What_is_no_name_is_not_repeated(string cell) =>
        Assert.DoesNotContain(cell, ImportColumns.WhyNot(["model", cell])!.Detail);

    [Theory]
    [InlineData("model;serial;location;source;lot;LOT", "listed-twice", "value", "lot")]
    [InlineData("model;serial;location", "missing-column", "column", "source")]
    [InlineData("", "missing-column", "column", "model")]
    public void A_column_that_is_twice_or_lacking_is_named(string header, string code, string param, string column)
    {
        var problem = Assert.Single(ImportColumns.WhyNot(header.Split(';'))!.Fields).Problem;

        Assert.Equal((code, column), (problem.Code, problem.Params[param]));
    }
}
