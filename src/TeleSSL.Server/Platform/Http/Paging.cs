using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Keyset paging: <c>?limit=50&amp;after=&lt;cursor&gt;</c>.</summary>
internal sealed class Paging
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 200;

    private static readonly Refusal UnknownCursor = RequestRefusals.UnknownCursor;

    private readonly Cursors cursors;
    private readonly byte[] list;

    private Paging(int limit, SortKey? last, Cursors cursors, byte[] list) =>
        (Limit, Last, this.cursors, this.list) = (limit, last, cursors, list);

    public int Limit { get; }

    /// <summary>The sort key of the last row of the page before; null on the first page.</summary>
    public SortKey? Last { get; }

    /// <summary>The id in it, for lists that are sorted by id.</summary>
    public Guid? After => Last?.Id;

    /// <summary>The asked page, or <c>unknown-cursor</c>, or <c>invalid-content</c> for a limit out of range.</summary>
    public static Result<Paging> Of(HttpContext http)
    {
        if (!PagedLists.Limit.NumberIn(http).Accepted(out var limit, out var refusal))
            return refusal;
        var (cursors, list) = (http.RequestServices.GetRequiredService<Cursors>(), Cursors.ListOf(http));
        var whole = http.Features.Get<WholeList>();
        limit = whole is null ? limit : WholeList.PageSize;
        if ((whole?.After ?? PagedLists.After.In(http)) is not { } after)
            return new Paging(limit, null, cursors, list);
        return cursors.Open(list, after) is { } last ? new Paging(limit, last, cursors, list) : UnknownCursor;
    }

    /// <summary>Builds the page from rows read with one more than requested, sorted by id.</summary>
    public Page<TItem> Cut<TRow, TItem>(IReadOnlyList<TRow> rows, Func<TRow, Guid> id, Func<TRow, TItem> item) =>
        Cut(rows, row => new SortKey(id(row)), item);

    /// <summary>Builds the page from rows read with one more than requested.</summary>
    public Page<TItem> Cut<TRow, TItem>(IReadOnlyList<TRow> rows, Func<TRow, SortKey> key, Func<TRow, TItem> item) =>
        new([.. rows.Take(Limit).Select(item)], rows.Count > Limit ? cursors.Seal(list, key(rows[Limit - 1])) : null);
}
