using Refit;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>
/// FUT's ssl-order (contracts/partners/fut/openapi.json), base address <c>…/ssl-order/v1</c>. Ids are absolute URLs: whoever passes one on
/// has checked its origin, since the call takes a token there.
/// </summary>
public interface ISslOrders
{
    /// <summary>Orders changed at or after a time by FUT's clock, oldest change first.</summary>
    [Get("/order")]
    Task<ApiResponse<SslPage<SslOrder>>> Orders(
        [Property] FutContext context,
        [Query] string seller,
        [Query] string? status = null,
        [Query(Format = "O")] DateTimeOffset? updatedSince = null,
        [AliasAs("_count")] int? count = null,
        [Query] string? cursor = null,
        CancellationToken ct = default);

    /// <summary>One order, with its version.</summary>
    [Get("")]
    Task<ApiResponse<SslOrder>> Order([Property] FutContext context, [Url] string order, CancellationToken ct = default);

    /// <summary>Changes status, identifiers or contact. Null sends no <c>If-Match</c>.</summary>
    [Put("")]
    Task<ApiResponse<SslOrder>> ChangeOrder(
        [Property] FutContext context, [Url] string order, [Body] SslOrder to, [Header("If-Match")] string? version,
        CancellationToken ct = default);

    /// <summary>The lines of an order.</summary>
    [Get("/order-line")]
    Task<ApiResponse<SslLine[]>> Lines([Property] FutContext context, [Query] string order, CancellationToken ct = default);

    /// <summary>One line, with its version.</summary>
    [Get("")]
    Task<ApiResponse<SslLine>> Line([Property] FutContext context, [Url] string line, CancellationToken ct = default);

    /// <summary>Changes status, agreed time, device or item. Null sends no <c>If-Match</c>.</summary>
    [Put("")]
    Task<ApiResponse<SslLine>> ChangeLine(
        [Property] FutContext context, [Url] string line, [Body] SslLine to, [Header("If-Match")] string? version,
        CancellationToken ct = default);

    /// <summary>The trace lines of an order; <paramref name="order"/> is <c>{order}/trace-line</c>.</summary>
    [Get("")]
    Task<ApiResponse<SslTraceLine[]>> TraceLines([Property] FutContext context, [Url] string order, CancellationToken ct = default);

    /// <summary>Writes a trace line; <paramref name="order"/> is <c>{order}/trace-line</c>. Not safe to repeat.</summary>
    [Post("")]
    Task<ApiResponse<SslTraceLine>> Trace(
        [Property] FutContext context, [Url] string order, [Body] SslTrace trace, CancellationToken ct = default);

    /// <summary>Contracts by a party.</summary>
    [Get("/contract")]
    Task<ApiResponse<SslContract[]>> Contracts(
        [Property] FutContext context, [Query] string? seller = null, [Query] string? buyer = null, [Query] string? account = null,
        CancellationToken ct = default);

    /// <summary>One contract.</summary>
    [Get("")]
    Task<ApiResponse<SslContract>> Contract([Property] FutContext context, [Url] string contract, CancellationToken ct = default);

    /// <summary>The parties of an organisation.</summary>
    [Get("/party")]
    Task<ApiResponse<SslParty[]>> Parties([Property] FutContext context, [Query] string organization, CancellationToken ct = default);

    /// <summary>One party.</summary>
    [Get("")]
    Task<ApiResponse<SslParty>> Party([Property] FutContext context, [Url] string party, CancellationToken ct = default);
}
