using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Replacements;

internal static class ReplacementEndpoints
{
    private static readonly Role[] Who = [.. TicketScope.Agents, Role.Logistics];

    public static void MapReplacements(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/tickets").WithTags("Support");
        new Steps<ReplaceDevice, Ticket>(
            (call, tx) => call.Service<ReplacementStore>().Do(tx, call),
            ticket => new Written(200, ticket.Id.ToString(), ticket.Version, Reply.Read), Again)
            .Map(tickets, "replace-device", Who)
            .Named("replaceTicketDevice", "Orders another device in the place of the ticket's, and sets one aside.")
            .Produces<TicketAnswer>();
    }

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<TicketViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, viewer, http.RequestAborted);
}
