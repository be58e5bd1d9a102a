using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Articles;

/// <summary>The synonyms of the search of articles: one entry of the catalogue, as the articles are everyone's.</summary>
internal static class SearchSynonymEndpoints
{
    private const string Kind = CatalogueStore.Kinds.SearchSynonyms;
    private const string Only = "all";

    public static void MapSearchSynonyms(this IEndpointRouteBuilder routes)
    {
        var synonyms = routes.MapGroup("/search-synonyms").WithTags("Articles");
        synonyms.MapGet("", Find)
            .Named("getSearchSynonyms", "Reads the words that mean the same in a search.").For(Desk.Roles).Produces<SearchSynonymsAnswer>();
        synonyms.MapWrite<SearchSynonymsEntry>("", Replace, Again)
            .Named("setSearchSynonyms", "Replaces the words that mean the same in a search.")
            .For(Role.SpocLead).Produces<SearchSynonymsAnswer>().Refuses(412, 422);
    }

    private static async Task<IResult> Find(HttpContext http, Db db, CancellationToken ct)
    {
        var (version, synonyms) = await CatalogueRows.Find<SearchSynonyms>(db, Kind, Only, ct) ?? (0, SearchSynonyms.Default);
        ETags.Set(http, version);
        return Json.Answer(new SearchSynonymsAnswer(synonyms.Groups));
    }

    private static async Task<Result<Written>> Replace(Call<SearchSynonymsEntry> call, Tx tx)
    {
        if (!call.Body.Decide().Accepted(out var synonyms, out var refusal))
            return refusal;
        if (call.IfMatch is { } asked && asked != (await CatalogueRows.Version(tx, Kind, Only) ?? 0))
            return Refusal.Stale();
        var version = await CatalogueStore.Put(tx, Kind, Only, synonyms, call.Stamp);
        return new Written(200, Only, version, Reply.Now(new SearchSynonymsAnswer(synonyms.Groups)));
    }

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var found = await CatalogueRows.At<SearchSynonyms>(db, Kind, written.SubjectId, written.Version, http.RequestAborted);
        return found is var (_, synonyms) ? new SearchSynonymsAnswer(synonyms.Groups) : null;
    }
}
