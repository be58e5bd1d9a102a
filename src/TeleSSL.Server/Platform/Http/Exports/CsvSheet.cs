using System.Globalization;
using CsvHelper;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>
/// CSV as a Danish Excel opens it: UTF-8 with a byte order mark, semicolons, CRLF. Times are Danish with their offset, and texts are safe
/// in a spreadsheet (<see cref="FormulaGuard"/>).
/// </summary>
internal sealed class CsvSheet : ISheet
{
    private static readonly CsvWriterOptions Danish = CsvWriterOptions.Default with
    {
        Separator = ';',
        NewLine = "\r\n",
        WriteByteOrderMark = true,
    };

    private readonly CsvWriter csv;

    private CsvSheet(CsvWriter csv) => this.csv = csv;

    public static Task<ISheet> Begin(Stream file, string name, IReadOnlyList<ListColumn> columns)
    {
        var csv = CsvWriter.Create(file, Danish, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(column => column.Name)]);
        return Task.FromResult<ISheet>(new CsvSheet(csv));
    }

    public async Task Add(IReadOnlyList<object?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(Text(cell));
        await csv.EndRecordAsync();
    }

    public async Task End() => await csv.FlushAsync();

    public ValueTask DisposeAsync() => csv.DisposeAsync();

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => FormulaGuard.Guard(text),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at =>
            TimeZoneInfo.ConvertTime(at, Clock.Zone).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFzzz", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
