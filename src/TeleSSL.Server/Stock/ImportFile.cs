using System.Text;
using CsvHelper;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Server.Stock;

/// <summary>
/// Reads a CSV of devices as spreadsheets really save it: UTF-8 with or without a byte order mark, with a header
/// (<see cref="ImportColumns"/>), perhaps after a line <c>sep=;</c>, separated by semicolon, comma or tab, with emptied rows anywhere.
/// </summary>
internal static class ImportFile
{
    public const int MaxBytes = 16 << 20;
    public const int MaxRows = 10_000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static Result<IReadOnlyList<ImportLine>> Read(byte[] file)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return StockRefusals.NotUtf8;
        }

        if (text.Contains('\0'))
            return StockRefusals.NulCharacters;
        return Lines(text);
    }

    private static Result<IReadOnlyList<ImportLine>> Lines(string text)
    {
        CsvMalformedRecord? broken = null;
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            // Empty lines count, so that a row has the number that a spreadsheet shows, less one for the header.
            SkipEmptyLines = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            // A quote inside a cell is text, as in ="000123" and 10" screen.
            OnMalformedRecord = record => broken ??= record.Reason == CsvMalformedReason.StrayQuote ? null : record,
        });
        if (ImportColumns.WhyNot(csv.Headers) is { } unusable)
            return broken is { } header ? Malformed(header) : unusable;
        var lines = new List<ImportLine>();
        for (var row = 1; csv.Read(); row++)
        {
            if (broken is { } record)
                return Malformed(record);
            var cells = ImportCells.Of(csv);
            if (cells.AreEmpty)
                continue;
            if (lines.Count == MaxRows)
                return Refusal.Invalid("rows", StockProblems.TooManyRows.With("max", MaxRows));
            lines.Add(new ImportLine(row, cells.Task()));
        }

        return lines.Count == 0 ? Refusal.Invalid("rows", StockProblems.NoRows) : lines;
    }

    private static Refusal Malformed(CsvMalformedRecord record) => StockRefusals.MalformedCsv.With("line", record.LineNumber);
}
