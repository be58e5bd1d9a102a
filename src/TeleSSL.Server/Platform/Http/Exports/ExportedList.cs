using TeleSSL.Contracts;

namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>What an endpoint's list is as a file.</summary>
/// <param name="Columns">The only ones: what is not named here is in no file.</param>
/// <param name="Rows">The items of an answer, and the cursor of the next page.</param>
internal sealed record ExportedList(IReadOnlyList<ListColumn> Columns, Func<object, (IEnumerable<object> Items, string? Next)> Rows);

internal static class ExportedLists
{
    /// <summary>
    /// The list as CSV and XLSX too, at the same address with the same filters and within the same scope. A column that could hold a name,
    /// an address, a phone number or a text about a person is not among them.
    /// </summary>
    /// <param name="list">The list's endpoint.</param>
    /// <param name="columns">Members of the items; see <see cref="ListColumn"/>.</param>
    public static RouteHandlerBuilder Exports<TItem>(this RouteHandlerBuilder list, params IReadOnlyList<string> columns)
        where TItem : class => list.Exports<Page<TItem>, TItem>(page => (page.Items, page.Next), columns);

    /// <summary>The same for an answer whose rows stand beside something else.</summary>
    public static RouteHandlerBuilder Exports<TAnswer, TItem>(
        this RouteHandlerBuilder list, Func<TAnswer, (IEnumerable<TItem> Items, string? Next)> rows, params IReadOnlyList<string> columns)
        where TItem : class
    {
        var exported = new ExportedList(
            [.. columns.Select(column => ListColumn.Of(typeof(TItem), column))],
            answer => rows((TAnswer)answer));
        return list.WithMetadata(exported).Queries(ListFormat.All.Query).Refuses(406, 409, 422)
            .AddEndpointFilter(async (call, next) =>
            {
                var http = call.HttpContext;
                http.Response.Headers.Vary = "Accept";
                if (!ListFormat.All.Of(http).Accepted(out var format, out var refusal))
                    return Problems.Of(refusal);
                return format.Begin is null
                    ? await next(call)
                    : await http.RequestServices.GetRequiredService<ListExports>().Answer(http, format, exported, () => next(call));
            });
    }
}
