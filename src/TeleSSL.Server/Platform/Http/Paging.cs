using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Keyset paging: <c>?limit=50&amp;after=&lt;cursor&gt;</c>. The cursor is the last id seen.</summary>
internal sealed record Paging(int Limit, Guid? After)
{
    public const int MaxLimit = 200;

    public static Result<Paging> Of(HttpContext http)
    {
        var query = http.Request.Query;
        if (!LimitOf(query).Accepted(out var limit, out var refusal))
            return refusal;
        if (!query.TryGetValue("after", out var cursor) || cursor.ToString().Length == 0)
            return new Paging(limit, null);
        return Guid.TryParseExact(cursor, "N", out var after)
            ? new Paging(limit, after)
            : Refusal.Invalid("after", "must be a cursor from an earlier response");
    }

    /// <summary>The requested page size, for lists whose cursor is not an id alone.</summary>
    public static Result<int> LimitOf(IQueryCollection query)
    {
        var limit = 50;
        return query.TryGetValue("limit", out var given) && !(int.TryParse(given, out limit) && limit is >= 1 and <= MaxLimit)
            ? Refusal.Invalid("limit", $"must be 1 to {MaxLimit}")
            : limit;
    }

    /// <summary>Builds the page from rows read with one more than requested.</summary>
    public Contracts.Page<TItem> Cut<TRow, TItem>(IReadOnlyList<TRow> rows, Func<TRow, Guid> id, Func<TRow, TItem> item) =>
        new([.. rows.Take(Limit).Select(item)], rows.Count > Limit ? id(rows[Limit - 1]).ToString("N") : null);
}
