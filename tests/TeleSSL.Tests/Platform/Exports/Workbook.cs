using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace TeleSSL.Tests.Platform.Exports;

/// <summary>The first sheet of a workbook, read by Microsoft's own library and valid by the schemas of Office.</summary>
internal sealed record Workbook(string Sheet, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    public static Workbook Read(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var book = document.WorkbookPart!;
        var sheet = book.Workbook!.Descendants<Sheet>().Single();
        var rows = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!.Descendants<Row>()
            .Select(row => (IReadOnlyList<Cell>)[.. row.Elements<Cell>()]);
        return new Workbook(sheet.Name!, [.. rows]);
    }

    public Cell At(string column, int row) => Rows[row][Rows[0].Index().Single(cell => cell.Item.InnerText == column).Index];

    /// <summary>Excel counts days from 1899-12-30.</summary>
    public static DateTime Time(Cell cell) => DateTime.FromOADate(double.Parse(cell.InnerText, CultureInfo.InvariantCulture));
}
