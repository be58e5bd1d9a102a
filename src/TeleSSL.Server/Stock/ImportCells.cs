using CsvHelper;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Stock;

/// <summary>The cells of one row, by the names of their columns. A row may end early; the rest is empty.</summary>
internal sealed class ImportCells
{
    private readonly Dictionary<string, string> cells = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> errors = [];
    private string code = "invalid-content";

    // The position, from 1, of the first cell that no column is named for.
    private int? nameless;

    public bool AreEmpty => cells.Count == 0 && nameless is null;

    public static ImportCells Of(CsvReader csv)
    {
        var row = new ImportCells();
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (SpreadsheetCell.Text(csv.GetString(i)) is not { Length: > 0 } text)
                continue;
            if (i < csv.Headers.Count && csv.Headers[i].Trim() is { Length: > 0 } name)
                row.cells[name] = text;
            else
                row.nameless ??= i + 1;
        }

        return row;
    }

    public Result<Procurement> Task()
    {
        if (nameless is { } at)
            return Refusal.Invalid(
                $"column {at}", "has a cell but no name; a text with a separator in it must be in quotes", "cell-without-column");
        foreach (var column in ImportColumns.Known)
            if (cells.GetValueOrDefault(column) is { } cell && SpreadsheetCell.Ruined(column, cell) is { } ruined)
                return ruined;
        var task = new Procurement(
            Needed<Code>("model"), Needed<Line>("serial"), Needed<Code>("location"), Needed<FreeText>("source"),
            cells.ContainsKey("lot") ? Needed<Line>("lot") : null, Date("calibratedUntil"));
        return errors.Count == 0
            ? task
            : new Refusal(code, string.Join("; ", errors.Select(e => $"{e.Key}: {e.Value[0]}")), RefusalKind.Invalid) { Errors = errors };
    }

    private T Needed<T>(string column)
        where T : struct, IParsed<T>
    {
        var cell = cells.GetValueOrDefault(column);
        if (T.Parse(cell ?? "").Accepted(out var value, out var why))
            return value;
        return Wrong<T>(column, why.Code, cell is null ? "is required" : why.Errors.Values.First()[0]);
    }

    private DateOnly? Date(string column)
    {
        if (!cells.TryGetValue(column, out var cell))
            return null;
        return SpreadsheetCell.Date(column, cell).Accepted(out var date, out var why)
            ? date
            : Wrong<DateOnly>(column, why.Code, why.Errors[column][0]);
    }

    private T Wrong<T>(string column, string why, string problem)
        where T : struct
    {
        errors[column] = [problem];
        code = why;
        return default;
    }
}
