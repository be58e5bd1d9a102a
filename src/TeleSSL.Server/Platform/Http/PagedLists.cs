using TeleSSL.Contracts;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Lists that are read page by page (<see cref="Paging"/>).</summary>
internal static class PagedLists
{
    public static readonly QueryParameter Limit = QueryParameter.Number(
        "limit", "The most items of the page.", 1, Paging.MaxLimit, Paging.DefaultLimit);

    public static readonly QueryParameter After = new(
        "after", "The next of the page before, sent by the same account with the same filters; else 400 unknown-cursor.");

    /// <summary>The parameters of a page.</summary>
    public static readonly QueryParameter[] OfPages = [Limit, After];

    /// <summary>Documents the page, how to ask for it, and the list's own filters.</summary>
    public static RouteHandlerBuilder Pages<TItem>(this RouteHandlerBuilder list, params IEnumerable<QueryParameter> filters) =>
        list.Queries([.. filters, .. OfPages]).Produces<Page<TItem>>().Refuses(400, 422);
}
