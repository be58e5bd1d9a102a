namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>Begins a file: the stream, the sheet's name, its columns.</summary>
internal delegate Task<ISheet> BeginSheet(Stream file, string name, IReadOnlyList<ListColumn> columns);

/// <summary>The formats of a list. JSON is read page by page; a file is the whole list.</summary>
internal sealed record ListFormat(string Name, string MediaType, BeginSheet? Begin = null) : MediaFormat(Name, MediaType)
{
    public const string CsvType = "text/csv";
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static readonly MediaFormats<ListFormat> All = new(
        new("json", "application/json"), new("csv", CsvType, CsvSheet.Begin), new("xlsx", XlsxType, XlsxSheet.Begin));

    /// <summary>As the answer's header says.</summary>
    public string ContentType => MediaType == CsvType ? "text/csv; charset=utf-8" : MediaType;
}
