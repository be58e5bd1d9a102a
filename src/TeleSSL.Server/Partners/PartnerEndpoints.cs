using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Partners;

internal static class PartnerEndpoints
{
    public static void MapPartnerViews(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/partners", async (ClaimsPrincipal user, PartnerViews views, CancellationToken ct) =>
                Json.Answer(new Page<PartnerAnswer>(await views.All(user.Viewer(), ct), null)))
            .Named("listPartners", "Says how each partner can be reached.")
            .WithTags("Partners").For(Desk.Roles).Produces<Page<PartnerAnswer>>()
            .Exports<PartnerAnswer>(
                "partner", "state", "since", "waiting", "lastSuccess", "services.component", "services.health", "breaker");
        routes.MapGet("/announcements", async (AnnouncementStore announcements, CancellationToken ct) =>
                Json.Answer(new Page<AnnouncementAnswer>(await announcements.Current(ct), null)))
            .Named("listAnnouncements", "Lists what partners announce.")
            .WithTags("Partners").For(Desk.Roles).Produces<Page<AnnouncementAnswer>>()
            .Exports<AnnouncementAnswer>("id", "partner", "type", "priority", "components", "title", "startsAt", "endsAt");
    }
}
