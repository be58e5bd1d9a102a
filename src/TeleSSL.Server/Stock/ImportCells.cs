using CsvHelper;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Stock;

/// <summary>The cells of one row, by the names of their columns. A row may end early; the rest is empty.</summary>
internal sealed class ImportCells
{
    private readonly Dictionary<string, string> cells = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FieldError> errors = [];

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
            return Refusal.Invalid($"column {at}", StockProblems.CellWithoutColumn);
        foreach (var column in ImportColumns.Known)
            if (cells.GetValueOrDefault(column) is { } cell && SpreadsheetCell.Ruined(column, cell) is { } ruined)
                return ruined;
        var task = new Procurement(
            Needed<Code>("model"), Needed<Line>("serial"), Needed<Code>("location"), Needed<FreeText>("source"),
            cells.ContainsKey("lot") ? Needed<Line>("lot") : null, Date("calibratedUntil"));
        return errors.Count == 0 ? task : Refusal.Invalid(errors);
    }

    private T Needed<T>(string column)
        where T : struct, IParsed<T>
    {
        if (!cells.TryGetValue(column, out var cell))
            errors.Add(new FieldError(column, FieldProblems.Required));
        else if (T.Parse(FormulaGuard.Unguard(cell)).Accepted(out var value, out var why))
            return value;
        else
            errors.AddRange(why.At(column).Fields);
        return default;
    }

    private DateOnly? Date(string column)
    {
        if (!cells.TryGetValue(column, out var cell))
            return null;
        if (SpreadsheetCell.Date(column, cell).Accepted(out var date, out var why))
            return date;
        errors.AddRange(why.Fields);
        return null;
    }
}
