using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Shifts;

internal static class ShiftEndpoints
{
    private static readonly QueryParameter Account = new(
        "account", "Whose shift: the own unless given; another's for a lead of the same unit.");

    public static void MapShifts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/desk/shift", Find)
            .Named("getShift", "What an account hands over at the end of its shift.").Queries(Account)
            .WithTags("Support").For(TicketScope.Agents).Produces<ShiftAnswer>().Refuses(404);

    private static async Task<IResult> Find(HttpContext http, ClaimsPrincipal user, ShiftView shifts, CancellationToken ct)
    {
        var account = Account.In(http)?.ToLowerInvariant() ?? user.Viewer().Account;
        return (await shifts.Of(user.Viewer(), account, ct)).Accepted(out var shift, out var refusal)
            ? Json.Answer(shift)
            : Problems.Of(refusal);
    }
}
