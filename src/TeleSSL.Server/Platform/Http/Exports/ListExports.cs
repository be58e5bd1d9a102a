using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>
/// Writes whole lists as files. The list's own endpoint reads them page by page, so filters and scope are its own. A file is complete and
/// in the journal before its first byte is sent: what breaks on the way is a refusal, never half a file. Beyond
/// <see cref="InMemory"/> it waits in a temporary file that only this process can open.
/// </summary>
internal sealed class ListExports(Db db, Clock clock, ExportLimit limit)
{
    private const int InMemory = 1 << 20;

    public async Task<IResult> Answer(HttpContext http, ListFormat format, ExportedList list, Func<ValueTask<object?>> readPage)
    {
        if (PagedLists.OfPages.FirstOrDefault(parameter => parameter.In(http) is not null) is { } ofPages)
            return Problems.Of(Refusal.Invalid(
                ofPages.Name, FieldProblems.NotAllowedHere.With("because", $"format {format.Name}, which is the whole list")));
        await using var file = new FileBufferingWriteStream(InMemory);
        var written = await Write(file, http, format, list, readPage);
        if (written.Refused is { } refused)
            return refused;
        await Note(http, format, written.Rows);
        http.Response.ContentType = format.ContentType;
        http.Response.ContentLength = file.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{NameOf(http)}-{clock.Today:yyyy-MM-dd}.{format.Name}\"";
        await file.DrainBufferAsync(http.Response.Body, http.RequestAborted);
        return TypedResults.Empty;
    }

    private async Task<(int Rows, IResult? Refused)> Write(
        Stream file, HttpContext http, ListFormat format, ExportedList list, Func<ValueTask<object?>> readPage)
    {
        var (at, rows, cells) = (new WholeList(), 0, new object?[list.Columns.Count]);
        http.Features.Set(at);
        await using var sheet = await format.Begin!(file, NameOf(http), list.Columns);
        do
        {
            var answer = (IResult)(await readPage())!;
            if (answer is not IValueHttpResult { Value: { } page })
                return (rows, answer);
            (var items, at.After) = list.Rows(page);
            foreach (var item in items)
            {
                if (++rows > limit.Rows)
                    return (rows, Problems.Of(RequestRefusals.ExportTooLong.With("max", limit.Rows)));
                for (var i = 0; i < cells.Length; i++)
                    cells[i] = list.Columns[i].Of(item);
                await sheet.Add(cells);
            }
        }
        while (at.After is not null);
        await sheet.End();
        return (rows, null);
    }

    private Task<Result<int>> Note(HttpContext http, ListFormat format, int rows)
    {
        var stamp = http.Stamp(clock);
        var id = Guid.CreateVersion7(stamp.At).ToString();
        var data = JsonSerializer.Serialize(
            new
            {
                list = OperationOf(http),
                of = http.Request.RouteValues.Values.FirstOrDefault() as string,
                format = format.Name,
                filters = FiltersOf(http),
                rows,
            },
            Json.Stored);
        return db.Write<int>(tx =>
        {
            tx.Append(JournalEntry.Of(stamp, "export", id, 1, "list.exported", data));
            return Task.FromResult<Result<int>>(rows);
        });
    }

    private static IEnumerable<string> FiltersOf(HttpContext http) =>
        http.GetEndpoint()!.Metadata.OfType<DeclaredQuery>().SelectMany(declared => declared.Parameters)
            .Where(parameter => parameter != ListFormat.All.Query && parameter.In(http) is not null)
            .Select(parameter => parameter.Name).Order(StringComparer.Ordinal);

    private static string OperationOf(HttpContext http) =>
        http.GetEndpoint()!.Metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName;

    /// <summary><c>listDeviceHistory</c> is <c>device-history</c>.</summary>
    private static string NameOf(HttpContext http) => JsonNamingPolicy.KebabCaseLower.ConvertName(OperationOf(http)) switch
    {
        ['l', 'i', 's', 't', '-', .. var name] => name,
        ['g', 'e', 't', '-', .. var name] => name,
        var name => name,
    };
}
