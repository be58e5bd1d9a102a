using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Partners;

internal static class PartnerEndpoints
{
    public static void MapPartnerViews(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/partners", async (ClaimsPrincipal user, PartnerViews views, CancellationToken ct) =>
                Json.Answer(new Page<PartnerAnswer>(await views.All(user.Viewer(), ct), null)))
            .Named("listPartners", "Says how each partner can be reached.")
            .WithTags("Partners").For(Desk.Roles).Produces<Page<PartnerAnswer>>();
        routes.MapGet("/announcements", async (AnnouncementStore announcements, CancellationToken ct) =>
                Json.Answer(new Page<AnnouncementAnswer>(await announcements.Current(ct), null)))
            .Named("listAnnouncements", "Lists what partners announce.")
            .WithTags("Partners").For(Desk.Roles).Produces<Page<AnnouncementAnswer>>();
    }
}
