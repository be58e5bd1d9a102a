using System.Text;
using CsvHelper;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Stock;

/// <summary>A line of an import: its number in the file, and its task or the reason it is invalid.</summary>
internal sealed record ImportLine(int Row, Result<Procurement> Task);

/// <summary>
/// Reads a CSV of devices: UTF-8, with a header, separated by comma or semicolon; columns model, serial, location, source, lot,
/// calibratedUntil.
/// </summary>
internal static class ImportFile
{
    public const int MaxBytes = 16 << 20;
    public const int MaxRows = 10_000;

    private static readonly string[] Needed = ["model", "serial", "location", "source"];
    private static readonly string[] Known = [.. Needed, "lot", "calibratedUntil"];
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
        try
        {
            return Lines(text);
        }
        catch (CsvFormatException)
        {
            return StockRefusals.MalformedCsv;
        }
    }

    private static Result<IReadOnlyList<ImportLine>> Lines(string text)
    {
        var header = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)).ToString();
        var separator = header.Contains(';') ? ';' : ',';
        var columns = header.Split(separator).Select(name => name.Trim().Trim('"')).ToArray();
        if (Needed.Except(columns, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } missing)
            return Refusal.Invalid("header", StockProblems.MissingColumn.With("column", missing).With("known", string.Join(", ", Known)));
        var lines = new List<ImportLine>();
        using var csv = CsvReader.FromText(
            text, CsvReaderOptions.Default with { Separator = separator, MalformedData = CsvMalformedDataHandling.Throw });
        while (csv.Read())
        {
            if (lines.Count == MaxRows)
                return Refusal.Invalid("rows", StockProblems.TooManyRows.With("max", MaxRows));
            lines.Add(new ImportLine(lines.Count + 1, Task(name => Field(csv, columns, name))));
        }

        return lines.Count == 0 ? Refusal.Invalid("rows", StockProblems.NoRows) : lines;
    }

    private static string? Field(CsvReader csv, string[] columns, string name)
    {
        var index = Array.FindIndex(columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 || index >= csv.FieldCount || csv.GetString(index).Trim() is not { Length: > 0 } value ? null : value;
    }

    private static Result<Procurement> Task(Func<string, string?> field)
    {
        foreach (var name in Known)
            if (field(name) is { } value && value[0] is '=' or '+' or '-' or '@')
                return Refusal.Invalid(name, StockProblems.Formula);
        var errors = new List<FieldError>();
        var model = Parsed<Code>("model");
        var serial = Parsed<Line>("serial");
        var location = Parsed<Code>("location");
        var source = Parsed<FreeText>("source");
        Line? lot = field("lot") is null ? null : Parsed<Line>("lot");
        DateOnly? until = field("calibratedUntil") is null ? null : Date();
        return errors.Count == 0
            ? new Procurement(model, serial, location, source, lot, until)
            : Refusal.Invalid(errors);

        T Parsed<T>(string name)
            where T : struct, IParsed<T>
        {
            if (T.Parse(field(name) ?? "").Accepted(out var value, out var why))
                return value;
            errors.AddRange(field(name) is null ? [new FieldError(name, FieldProblems.Required)] : why.At(name).Fields);
            return default;
        }

        DateOnly? Date()
        {
            if (DateOnly.TryParseExact(field("calibratedUntil"), "yyyy-MM-dd", out var date))
                return date;
            errors.Add(new FieldError("calibratedUntil", FieldProblems.NotADate));
            return null;
        }
    }
}
