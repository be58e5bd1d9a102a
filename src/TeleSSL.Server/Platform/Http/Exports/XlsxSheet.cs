using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>
/// A workbook of one sheet. Numbers, dates and times are such in Excel; times are Danish, since a cell has no offset. A text stays a text,
/// so none is a formula.
/// </summary>
internal sealed class XlsxSheet : ISheet
{
    private const int LongestName = 31;

    private readonly Spreadsheet book;
    private readonly StyleId day;
    private readonly StyleId time;
    private readonly Cell[] row;

    private XlsxSheet(Spreadsheet book, int columns)
    {
        (this.book, row) = (book, new Cell[columns]);
        day = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });
        time = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm:ss") });
    }

    public static async Task<ISheet> Begin(Stream file, string name, IReadOnlyList<ListColumn> columns)
    {
        var book = await Spreadsheet.CreateNewAsync(file);
        var options = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (i, column) in columns.Index())
            options.Column(i + 1).Width = WidthOf(column);
        await book.StartWorksheetAsync(name.Length > LongestName ? name[..LongestName] : name, options);
        await book.AddRowAsync([.. columns.Select(column => new DataCell(column.Name))]);
        return new XlsxSheet(book, columns.Count);
    }

    public async Task Add(IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] = Cell(cells[i]);
        await book.AddRowAsync(row);
    }

    public async Task End() => await book.FinishAsync();

    public ValueTask DisposeAsync() => book.DisposeAsync();

    private Cell Cell(object? cell) => cell switch
    {
        null => default,
        long number => new(number),
        bool flag => new(flag),
        DateOnly date => new(date.ToDateTime(TimeOnly.MinValue), day),
        DateTimeOffset at => new(TimeZoneInfo.ConvertTime(at, Clock.Zone).DateTime, time),
        _ => new((string)cell),
    };

    // A date that is wider than its column shows as ####.
    private static int WidthOf(ListColumn column) => Math.Max(column.Name.Length + 2, column.Kind switch
    {
        CellKind.Time => 20,
        CellKind.Day => 12,
        CellKind.Text => 16,
        _ => 10,
    });
}
