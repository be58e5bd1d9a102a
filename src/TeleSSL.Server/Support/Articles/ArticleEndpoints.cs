using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Articles;

internal static class ArticleEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder routes)
    {
        var articles = routes.MapGroup("/articles").WithTags("Articles");
        articles.MapGet("", List)
            .Named("listArticles", "Lists and searches articles.").For(Desk.Roles).Pages<ArticleAnswer>(ArticleQuery.Parameters)
            .Exports<ArticleAnswer>("id", "number", "status", "title", "components", "models");
        articles.MapGet("/{id:guid}", Find)
            .Named("getArticle", "Reads one article.").For(Desk.Roles).Produces<ArticleAnswer>().Refuses(404);
        articles.MapGet("/{id:guid}/versions", Versions)
            .Named("listArticleVersions", "Lists the versions of an article.")
            .For(TicketScope.Agents).Produces<ArticleVersion[]>().Refuses(404);
        articles.MapGet("/{id:guid}/versions/{version:int}", FindVersion)
            .Named("getArticleVersion", "Reads one version of an article.").For(TicketScope.Agents).Produces<ArticleAnswer>().Refuses(404);
        articles.MapWrite<ArticleEntry>(
            "", async (call, tx) => Done(await call.Service<ArticleStore>().Add(tx, call.Body, call.Stamp), 201), Again)
            .Named("addArticle", "Adds an article as a draft.")
            .For(TicketScope.Agents).Produces<ArticleAnswer>(201).Refuses(422);
        articles.MapWrite<ArticleEntry>(
            "/{id:guid}/change",
            async (call, tx) => Done(await call.Service<ArticleStore>().Change(tx, call.Id, call.Body, call.IfMatch, call.Stamp), 200),
            Again)
            .Named("changeArticle", "Changes an article.")
            .For(TicketScope.Agents).Produces<ArticleAnswer>().Refuses(404, 409, 412, 422);
        articles.MapWrite<Nothing>(
            "/{id:guid}/publish", async (call, tx) => Done(await ArticleStore.Publish(tx, call.Id, call.IfMatch, call.Stamp), 200), Again)
            .Named("publishArticle", "Publishes an article.")
            .For(Role.SpocLead).Produces<ArticleAnswer>().Refuses(404, 409, 412);
        articles.MapWrite<Nothing>(
            "/{id:guid}/retire", async (call, tx) => Done(await ArticleStore.Retire(tx, call.Id, call.IfMatch, call.Stamp), 200), Again)
            .Named("retireArticle", "Takes an article out of use.")
            .For(Role.SpocLead).Produces<ArticleAnswer>().Refuses(404, 412);
        routes.MapGet("/tickets/{id:guid}/articles", Suggested)
            .Named("suggestArticles", "Lists articles that fit a ticket.").WithTags("Support")
            .For(TicketScope.Viewers).Produces<ArticleAnswer[]>().Refuses(404);
    }

    private static Result<Written> Done(Result<Article> done, int status) =>
        done.Then<Written>(article => new Written(status, article.Id.ToString(), article.Version, Reply.Read));

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<ArticleViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, http.RequestAborted);

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, ArticleViews views, CancellationToken ct) =>
        ArticleQuery.Of(http, user.Viewer()).Accepted(out var query, out var refusal)
            ? Json.Answer(await views.List(query, ct))
            : Problems.Of(refusal);

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, ArticleViews views, CancellationToken ct) =>
        Found(http, await views.Find(id, user.Viewer(), ct));

    private static async Task<IResult> FindVersion(Guid id, int version, HttpContext http, ArticleViews views, CancellationToken ct) =>
        Found(http, await views.FindVersion(id, version, ct));

    private static async Task<IResult> Versions(Guid id, ArticleViews views, CancellationToken ct) =>
        await views.Versions(id, ct) is { Length: > 0 } versions ? Json.Answer(versions) : Problems.Of(Refusal.NotFound("article"));

    private static async Task<IResult> Suggested(Guid id, ClaimsPrincipal user, ArticleViews views, CancellationToken ct) =>
        await views.For(id, user.Viewer(), ct) is { } articles ? Json.Answer(articles) : Problems.Of(Refusal.NotFound("ticket"));

    private static IResult Found(HttpContext http, ArticleAnswer? article)
    {
        if (article is null)
            return Problems.Of(Refusal.NotFound("article"));
        ETags.Set(http, article.Version);
        return Json.Answer(article);
    }
}
