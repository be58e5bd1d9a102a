using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Live;

/// <summary>Presence for clients without SignalR.</summary>
internal static class PresenceEndpoint
{
    private const int Max = 200;

    public static readonly QueryParameter Tickets =
        QueryParameter.List("tickets", "Ids of 1 to 200 tickets. Those out of sight are left out, as if they did not exist.").Required();

    public static async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, PresenceStore presence, CancellationToken ct)
    {
        if (!Asked(Tickets.AllIn(http)).Accepted(out var tickets, out var refusal))
            return Problems.Of(refusal);
        var present = await presence.Seen(tickets, user.Viewer(), ct);
        return Json.Answer(present.Select(room => new TicketPresence(room.Ticket, room.People)).ToArray());
    }

    private static Result<Guid[]> Asked(string[] texts)
    {
        if (texts.Length is 0 or > Max)
            return Refusal.Invalid(Tickets.Name, FieldProblems.Between(1, Max));
        var ids = texts.Select(text => Guid.TryParse(text, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct().ToArray();
        return texts.All(text => Guid.TryParse(text, out _)) ? ids : Refusal.Invalid(Tickets.Name, FieldProblems.NotAnId);
    }
}
