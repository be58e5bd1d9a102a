using Refit;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>FUT's ssl-catalogue (contracts/partners/fut/openapi.json), base address <c>…/ssl-catalogue/v1</c>.</summary>
public interface ISslCatalogues
{
    /// <summary>The catalogues of a seller.</summary>
    [Get("/catalogues")]
    Task<ApiResponse<SslCatalogue[]>> Catalogues([Property] FutContext context, [Query] string seller, CancellationToken ct = default);

    /// <summary>One catalogue, with its version.</summary>
    [Get("")]
    Task<ApiResponse<SslCatalogue>> Catalogue([Property] FutContext context, [Url] string catalogue, CancellationToken ct = default);

    /// <summary>Creates a catalogue; the service gives its id. Not safe to repeat.</summary>
    [Post("/catalogue")]
    Task<ApiResponse<SslCatalogue>> AddCatalogue(
        [Property] FutContext context, [Body] SslCatalogue catalogue, CancellationToken ct = default);

    /// <summary>Changes a catalogue.</summary>
    [Put("")]
    Task<ApiResponse<SslCatalogue>> ChangeCatalogue(
        [Property] FutContext context, [Url] string catalogue, [Body] SslCatalogue to, [Header("If-Match")] string? version,
        CancellationToken ct = default);

    /// <summary>The items of a catalogue.</summary>
    [Get("/catalogue-items")]
    Task<ApiResponse<SslItem[]>> Items(
        [Property] FutContext context, [Query] string catalogue, [Query] bool? active = null, CancellationToken ct = default);

    /// <summary>One item, with its version.</summary>
    [Get("")]
    Task<ApiResponse<SslItem>> Item([Property] FutContext context, [Url] string item, CancellationToken ct = default);

    /// <summary>Creates an item; the service gives its id. Not safe to repeat.</summary>
    [Post("/catalogue-item")]
    Task<ApiResponse<SslItem>> AddItem([Property] FutContext context, [Body] SslItem item, CancellationToken ct = default);

    /// <summary>Changes an item. It goes out of use with <see cref="SslItem.Active"/>; nothing is deleted.</summary>
    [Put("")]
    Task<ApiResponse<SslItem>> ChangeItem(
        [Property] FutContext context, [Url] string item, [Body] SslItem to, [Header("If-Match")] string? version,
        CancellationToken ct = default);

    /// <summary>The packages of a catalogue.</summary>
    [Get("/packages")]
    Task<ApiResponse<SslPackage[]>> Packages([Property] FutContext context, [Query] string catalogue, CancellationToken ct = default);

    /// <summary>One package, with its version.</summary>
    [Get("")]
    Task<ApiResponse<SslPackage>> Package([Property] FutContext context, [Url] string package, CancellationToken ct = default);

    /// <summary>Creates a package; the service gives its id. Not safe to repeat.</summary>
    [Post("/package")]
    Task<ApiResponse<SslPackage>> AddPackage([Property] FutContext context, [Body] SslPackage package, CancellationToken ct = default);

    /// <summary>Changes a package.</summary>
    [Put("")]
    Task<ApiResponse<SslPackage>> ChangePackage(
        [Property] FutContext context, [Url] string package, [Body] SslPackage to, [Header("If-Match")] string? version,
        CancellationToken ct = default);

    /// <summary>The annotations of a buyer.</summary>
    [Get("/annotations")]
    Task<ApiResponse<SslAnnotation[]>> Annotations(
        [Property] FutContext context, [Query] string buyer, [Query] string? catalogue = null, [Query] string? catalogueItem = null,
        CancellationToken ct = default);

    /// <summary>What a buyer may not order.</summary>
    [Get("/black-lists")]
    Task<ApiResponse<SslListed[]>> BlackList([Property] FutContext context, [Query] string buyer, CancellationToken ct = default);

    /// <summary>What a buyer may order; empty is everything.</summary>
    [Get("/white-lists")]
    Task<ApiResponse<SslListed[]>> WhiteList([Property] FutContext context, [Query] string buyer, CancellationToken ct = default);

    /// <summary>Imports a whole catalogue, or nothing when there are problems.</summary>
    [Post("/import-catalogue")]
    Task<ApiResponse<SslImportAnswer>> Import(
        [Property] FutContext context, [Body] SslWholeCatalogue whole, CancellationToken ct = default);

    /// <summary>A whole catalogue.</summary>
    [Get("/export-catalogue")]
    Task<ApiResponse<SslWholeCatalogue>> Export([Property] FutContext context, [Query] string catalogue, CancellationToken ct = default);
}
