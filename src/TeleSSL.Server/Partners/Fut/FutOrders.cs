using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>
/// Our orders and FUT's. What was last read is here; the addresses are sealed with the citizen's key, and found by a keyed hash.
/// </summary>
internal sealed class FutOrders(Notes notes, CitizenKeys keys)
{
    private const string LinesOf =
        "SELECT order_id AS OrderId, line AS Line, url_key AS UrlKey, kind AS Kind, item AS Item, status AS Status FROM fut_line";

    /// <summary>What finds an order or a line by its URL; null when it is no URL.</summary>
    public string? KeyOf(string? url) => FutUrl.Normalised(url) is { } address ? keys.HashAddress(address) : null;

    /// <summary>A keyed hash of anything that is compared and not read, such as a thread or a receiver.</summary>
    public string HashOf(string text) => keys.HashAddress(text);

    /// <summary>By FUT's order URL.</summary>
    public async Task<FutOrderRow?> ByUrl(Query query, string? url) =>
        KeyOf(url) is { } key ? await query.Find<FutOrderRow>($"{FutOrderRow.Select} WHERE url_key = @key", new { key }) : null;

    /// <summary>By the id of our order.</summary>
    public static Task<FutOrderRow?> ByOrder(Query query, Guid order) =>
        query.Find<FutOrderRow>($"{FutOrderRow.Select} WHERE order_id = @order", new { order });

    /// <summary>The order that a line belongs to, by the line's URL.</summary>
    public async Task<FutOrderRow?> ByLineUrl(Query query, string? url) => KeyOf(url) is { } key
        ? await query.Find<FutOrderRow>(
            $"{FutOrderRow.Select} WHERE order_id = (SELECT order_id FROM fut_line WHERE url_key = @key)", new { key })
        : null;

    /// <summary>The lines of an order, by our numbers.</summary>
    public static async Task<IReadOnlyList<FutLineRow>> Lines(Query query, Guid order) =>
        await query.List<FutLineRow>($"{LinesOf} WHERE order_id = @order ORDER BY line", new { order });

    /// <summary>FUT's addresses; null when the citizen was erased.</summary>
    public async Task<FutUrls?> Urls(Query query, FutOrderRow order) =>
        await notes.Open(query, order.Note) is { } text ? JsonSerializer.Deserialize<FutUrls>(text, Json.Stored) : null;

    /// <summary>Adds an order, or writes it anew, with its addresses, its lines and its journal entry.</summary>
    /// <param name="tx">The transaction.</param>
    /// <param name="state">What is said of it; its version is set here.</param>
    /// <param name="urls">The addresses.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="kind">What happened, such as <c>taken</c>; null when it is not worth an entry.</param>
    /// <param name="stamp">When.</param>
    public async Task Save(
        Tx tx, FutOrderState state, FutUrls urls, IReadOnlyList<FutLineRow> lines, string? kind, Stamp stamp)
    {
        var before = await ByOrder(tx, state.Order);
        state = state with { Version = (before?.Version ?? 0) + (before is null || kind is not null ? 1 : 0) };
        var row = new
        {
            Id = state.Order,
            state.Version,
            key = KeyOf(urls.Order)!,
            thread = HashOf(urls.Thread ?? FutUrl.Normalised(urls.Order)!),
            note = await Note(tx, before, urls, state.Citizen, stamp),
            state.Status,
            standing = state.Standing.Kebab(),
            state.Municipality,
            state.Unit,
            state.Protected,
            updatedAt = state.ReadAt,
            json = JsonSerializer.Serialize(state, Json.Stored),
        };
        await tx.Execute(before is null ? Insert : Update, row);
        await SaveLines(tx, state.Order, lines);
        if (kind is not null)
            tx.Append(Entry(state, kind, row.json, stamp));
    }

    /// <summary>Writes FUT's words after a call of ours was answered.</summary>
    public static async Task SetStatus(Tx tx, Guid order, string? status, IReadOnlyDictionary<int, string> lines)
    {
        if (status is not null && await ByOrder(tx, order) is { } row)
            await tx.Execute(
                "UPDATE fut_order SET status = @status, state = @json WHERE order_id = @order",
                new { order, status, json = JsonSerializer.Serialize(row.Said with { Status = status }, Json.Stored) });
        foreach (var (line, word) in lines)
            await tx.Execute(
                "UPDATE fut_line SET status = @word WHERE order_id = @order AND line = @line", new { order, line, word });
    }

    /// <summary>Forgets an order that never became one of ours.</summary>
    public static async Task Forget(Tx tx, FutOrderRow order, Stamp stamp)
    {
        await tx.Execute("DELETE FROM fut_line WHERE order_id = @OrderId", new { order.OrderId });
        await tx.Execute("DELETE FROM fut_order WHERE order_id = @OrderId", new { order.OrderId });
        await Notes.Delete(tx, order.Note);
        var state = order.Said with { Version = order.Version + 1 };
        tx.Append(Entry(state, "over", JsonSerializer.Serialize(state, Json.Stored), stamp));
    }

    // Unchanged addresses keep their note. Those of an erased citizen are not stored again.
    private async Task<Guid> Note(Tx tx, FutOrderRow? before, FutUrls urls, Guid? citizen, Stamp stamp)
    {
        var text = JsonSerializer.Serialize(urls, Json.Stored);
        if (before is not null)
        {
            var stored = await notes.Open(tx, before.Note);
            if (stored is null || (stored == text && before.Said.Citizen == citizen))
                return before.Note;
            await Notes.Delete(tx, before.Note);
        }

        return await notes.Seal(tx, citizen, text, stamp);
    }

    private static async Task SaveLines(Tx tx, Guid order, IReadOnlyList<FutLineRow> lines)
    {
        var before = await Lines(tx, order);
        if (before.SequenceEqual(lines))
            return;
        if (before.Count > 0)
            await tx.Execute("DELETE FROM fut_line WHERE order_id = @order", new { order });
        await Bulk.Insert(tx, "fut_line", Columns, lines);
    }

    private static JournalEntry Entry(FutOrderState state, string kind, string json, Stamp stamp) =>
        JournalEntry.Of(
            stamp, FutOrderRow.Subject, state.Order.ToString(), state.Version, $"{FutOrderRow.Subject}.{kind}",
            JournalEntry.StateAnd(null, json)) with
        {
            Municipality = state.Municipality.Length > 0 ? state.Municipality : null,
            Unit = state.Unit.Length > 0 ? state.Unit : null,
            Citizen = state.Citizen,
        };

    private static readonly IReadOnlyList<(string Column, Func<FutLineRow, object?> Value)> Columns =
    [
        ("order_id", line => line.OrderId), ("line", line => line.Line), ("url_key", line => line.UrlKey), ("kind", line => line.Kind),
        ("item", line => line.Item), ("status", line => line.Status),
    ];

    private const string Insert = """
        INSERT INTO fut_order (order_id, version, url_key, thread_key, note, status, standing, municipality, unit, protected,
                               updated_at, state)
        VALUES (@Id, @Version, @key, @thread, @note, @Status, @standing, @Municipality, @Unit, @Protected, @updatedAt, @json)
        """;

    private const string Update = """
        UPDATE fut_order
        SET    version = @Version, thread_key = @thread, note = @note, status = @Status, standing = @standing,
               municipality = @Municipality, unit = @Unit, protected = @Protected, updated_at = @updatedAt, state = @json
        WHERE  order_id = @Id
        """;
}
